import { fileURLToPath } from 'node:url';
import {
  type AgentProcess,
  answerAndConverse,
  type PhoneNetwork,
  refuseWith,
  startAgent,
  startPhoneNetwork,
} from '@immolab/call-testkit';
import { AgentDispatchClient } from 'livekit-server-sdk';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';

const program = inject('liveKitServer') ?? '';
const AGENT = fileURLToPath(new URL('agent.mjs', import.meta.url));

describe.skipIf(program === '')(
  'the example (does not run without livekit-server or Go, and espeak-ng)',
  () => {
    // begin README
    let network: PhoneNetwork;
    let agent: AgentProcess;

    beforeAll(async () => {
      network = await startPhoneNetwork({
        program,
        telephones: {
          '+41790000001': answerAndConverse({
            rules: [{ heard: /how many/i, say: 'Four of us.' }],
          }),
          '+41790000002': refuseWith(486),
        },
        // What the model would answer.
        chat: ({ messages }) =>
          /four/i.test(JSON.stringify(messages.at(-1)))
            ? { toolCalls: [{ name: 'hangUp', args: {} }] }
            : { text: 'Sorry, how many?' },
      });
      agent = await startAgent({
        command: ['node', AGENT, 'start', '--simulation'],
        environment: { ...process.env, ...network.environment },
      });
    });

    afterAll(async () => {
      await agent.stop();
      await network.stop();
    });

    async function phone(number: string) {
      const { sip, server, trunkId } = network;
      const jobs = new AgentDispatchClient(sip.httpUrl, server.apiKey, server.apiSecret);
      const metadata = JSON.stringify({ number, trunkId });
      await jobs.createDispatch(`dinner ${number}`, 'dinner', { metadata });
      return sip.whenInvited(number);
    }

    it('asks how many will come, thanks and hangs up', async () => {
      const call = await phone('+41790000001');
      expect(await call.whenEnded()).toMatchObject({ type: 'hung-up', by: 'agent' });
      expect(call.heard).toEqual([
        'Hello, this is the Lion. How many of you will come tonight?',
        'See you tonight. Goodbye.',
      ]);
      expect(call.measures.replies).toMatchObject([{ to: 'Four of us.' }]);
    });

    it('phones nobody twice who is busy', async () => {
      const call = await phone('+41790000002');
      expect(await call.whenEnded()).toMatchObject({ type: 'refused', status: 486 });
      expect(network.sip.invitesTo('+41790000002')).toHaveLength(1);
    });
    // end README
  },
);
