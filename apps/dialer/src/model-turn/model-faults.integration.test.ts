import { beforeAll, describe, expect, it } from 'vitest';
import { silenceLiveKitLog } from '../agent/open-session.js';
import { sampleBrief, threeCriteria } from '../simulated-line/testing/sample-criteria.js';
import { openTextCall } from './testing/hold-text-call.js';
import { modelOf } from './testing/model-of.js';
import {
  type ChatReply,
  type ChatRequest,
  calls,
  says,
  startChatStandIn,
} from './testing/start-chat-stand-in.js';

beforeAll(silenceLiveKitLog);

const STORY = 'The moon over the village troubles those neighbours upstairs every Sunday evening.';
const QUESTION = 'Am I speaking with John Smith?';
const NOT_UNDERSTOOD = /(didn't quite get|didn't understand|didn't follow)/;

const brief = () => ({
  ...sampleBrief('en', { criteria: threeCriteria('en') }),
  test: false,
  modelAvailable: true,
});

async function openCall(
  replies: readonly ChatReply[] | ((request: ChatRequest) => ChatReply),
  settings: Readonly<Record<string, string>> = {},
) {
  const server = await startChatStandIn(replies);
  const call = await openTextCall(brief(), await modelOf(server.baseUrl, settings));
  return { server, call };
}

const SOON = { LLM_ATTEMPT_MS: '200', LLM_TURN_MS: '500' };
const silent: ChatReply = { steps: [{ kind: 'wait', ms: 60_000 }] };

describe('a model that fails', () => {
  it.each<[string, string, ChatReply, Record<string, string>?]>([
    ['refuses the key', 'refused', { status: 401 }],
    ['is out of quota', 'limited', { status: 429 }],
    ['breaks', 'provider_error', { status: 500, body: '<html>oops</html>' }],
    ['closes the connection', 'unreachable', { steps: [{ kind: 'reset' }] }],
    ['never begins', 'too_slow', { ...silent, headAfterMs: 60_000 }, SOON],
    ['begins and says nothing', 'too_slow', silent, SOON],
    ['says nothing at all', 'empty', { steps: [] }],
    ['talks gibberish', 'empty', says('### @@@ %%% ;;; ,,,')],
    [
      'talks in another language',
      'empty',
      says('Das ist ja wirklich sehr schön für Sie und auch für mich.'),
    ],
    ['only asks back', 'empty', says('Could you tell me more about the moon?')],
    [
      'answers with bytes that are none',
      'unreachable',
      { steps: [{ kind: 'raw', text: 'data: {"id"\n\n' }] },
    ],
    ['calls a function that there is not', 'nonsense', calls('format_disk')],
    ['calls with arguments that make no sense', 'nonsense', calls('end_call', { reason: 'bored' })],
    [
      'calls with arguments that are no JSON',
      'nonsense',
      { steps: [{ kind: 'call', name: 'end_call', args: '{"reason":' }] },
    ],
    ['insists on what is not allowed', 'not_allowed', calls('end_call', { reason: 'refuses_ai' })],
  ])(
    'when it %s: a fallback phrase, and the question again',
    async (_, failure, reply, settings) => {
      const { call } = await openCall([reply], settings);
      const answer = await call.say(STORY);
      expect(answer).toMatch(NOT_UNDERSTOOD);
      expect(answer).toContain(QUESTION);
      expect(call.failures).toEqual([failure]);
      expect(call.faults).toEqual([]);
      expect(call.spoken.at(-1)?.answeredBy).toBe('rules');
      // The call goes on as if nothing had happened.
      await call.say('Yes, speaking.');
      expect(call.effects.at(-1)).toMatchObject({ kind: 'confirm_identity', confirmed: true });
    },
  );

  it('asks no third time when it goes round in circles', async () => {
    const { server, call } = await openCall([calls('end_call', { reason: 'refuses_ai' })]);
    await call.say(STORY);
    expect(server.requests).toHaveLength(2);
  });

  it('when nobody listens at its address', async () => {
    const call = await openTextCall(brief(), await modelOf('http://127.0.0.1:9/v1'));
    expect(await call.say(STORY)).toMatch(NOT_UNDERSTOOD);
    expect(call.failures).toEqual(['unreachable']);
  });

  it('in the middle of its answer: what was said stands, and the question follows', async () => {
    const { call } = await openCall([
      {
        steps: [
          { kind: 'text', text: 'That is fine. And then ' },
          { kind: 'wait', ms: 50 },
          { kind: 'reset' },
        ],
      },
    ]);
    expect(await call.say(STORY)).toBe(`That is fine. ${QUESTION}`);
    expect(call.failures).toEqual([]);
  });

  it('is not asked again in this call after two failures in a row', async () => {
    const { server, call } = await openCall([{ status: 500 }]);
    await call.say(STORY);
    await call.say(`${STORY} Really.`);
    await call.say(`${STORY} Honestly.`);
    expect(server.requests).toHaveLength(2);
    // Three misses in a row end the call as they would without a model.
    expect(call.conductor.state).toMatchObject({ over: true, ending: 'not_understood' });
  });

  it('costs no answer that the rules understand well enough on their own', async () => {
    const { call } = await openCall([{ status: 500 }]);
    await call.say('Yes, speaking.');
    await call.say(
      'Grandfather always said the brown cow was worth 3400 of anybody’s money, snow or no snow.',
    );
    expect(call.failures).toEqual(['provider_error']);
    expect(call.effects.at(-1)).toMatchObject({
      kind: 'store_answer',
      answer: { evaluation: { value: 3400 } },
    });
  });
});

describe('a model that is slow', () => {
  it('has the lead told to wait, once, and is then heard', async () => {
    const { call } = await openCall(
      [
        {
          steps: [
            { kind: 'wait', ms: 300 },
            { kind: 'text', text: 'I see.' },
          ],
        },
      ],
      { LLM_ONE_MOMENT_MS: '100' },
    );
    expect(await call.say(STORY)).toBe(`One moment, please. I see. ${QUESTION}`);
    expect(call.spoken.at(-1)?.answeredBy).toBe('model');
    expect(call.spoken.at(-1)?.tookMs).toBeGreaterThan(250);
  });

  it('is given up when the time for the turn is over', async () => {
    const { call } = await openCall([silent], {
      LLM_ONE_MOMENT_MS: '100',
      LLM_ATTEMPT_MS: '60000',
      LLM_TURN_MS: '500',
    });
    const answer = await call.say(STORY);
    expect(answer).toMatch(/^One moment, please\. .*(get|understand|follow)/);
    expect(answer).toContain(QUESTION);
  });
});
