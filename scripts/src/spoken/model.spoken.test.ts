import { setTimeout as sleep } from 'node:timers/promises';
import { answerAndConverse, type ChatPolicy, type Rule, voicemail } from '@immolab/call-testkit';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { leadBody } from '../phone-world/lead-body.js';
import { bookingRules, LEAD_SPEECH } from '../phone-world/lead-rules.js';
import { openPhoneWorld, type PhoneWorld } from '../phone-world/open-phone-world.js';

const liveKitServer = inject('liveKitServer');

const ONE_MOMENT_MS = 500;
/** Longer than the lead waits without a word. */
const THINKS_MS = 2_000;

/** No rule makes anything of them. */
const STORIES = {
  en: 'The moon troubles our neighbours every Sunday evening.',
  de: 'Der Mond plagt unsere Nachbarn an jedem Sonntagabend.',
} as const;

/** Asked for his budget, the lead tells a story first. */
function digressingRules(language: keyof typeof STORIES): readonly Rule[] {
  const { budget } = LEAD_SPEECH[language];
  const story: Rule = { heard: budget.heard, say: STORIES[language], times: 1 };
  // The rules alone take the story for an unclear answer.
  const again: Rule = { ...budget, heard: /^(Wie viel wäre|Können Sie)/ };
  return [story, again, ...bookingRules(language)];
}

/** Of a mailbox that says nothing which only mailboxes say. */
const AWAY = 'We have gone to the mountains for a week and the cat is with our neighbours.';

/** Thinks for long in English, and is broken in German. */
const policy: ChatPolicy = async ({ messages, tools = [] }) => {
  if (tools.some(({ function: { name } }) => name === 'save_prediction')) {
    return { toolCalls: [{ name: 'save_prediction', args: { label: 'machine-vm' } }] };
  }
  if (JSON.stringify(messages).includes('Hans Meier')) throw new Error('the model is broken');
  await sleep(THINKS_MS);
  return { text: 'That must be hard for them.' };
};

describe.skipIf(liveKitServer === null)(
  'a spoken call with a model (does not run without livekit-server, or Go to build it, and espeak-ng)',
  () => {
    let world: PhoneWorld;

    beforeAll(async () => {
      world = await openPhoneWorld({
        postgresUrl: inject('postgresUrl'),
        liveKitServer: liveKitServer ?? '',
        environment: {
          LLM_MODELS: 'compatible:stand-in',
          LLM_ONE_MOMENT_MS: String(ONE_MOMENT_MS),
        },
        agentSpeed: 220,
      });
      world.speech.answerChatsBy(policy);
    });
    afterAll(() => world.stop());

    it.concurrent('hears "one moment" while the model thinks, then its answer and the question', async () => {
      const call = await world.post(
        leadBody({ language: 'en', number: 91 }),
        answerAndConverse({ language: 'en', hello: 'Hello?', rules: digressingRules('en') }),
      );
      const phone = await call.invited();
      await phone.whenEnded();
      const { outcome, transcript } = await call.ended();
      expect(outcome).toBe('booked');
      const texts = transcript.map(({ text }) => text);
      expect(texts[texts.indexOf(STORIES.en) + 1]).toBe(
        'One moment, please. That must be hard for them. What is your maximum monthly budget?',
      );
      const story = phone.events.find(
        (event) => event.type === 'speech-ended' && event.text === STORIES.en,
      );
      const answer = phone.events.find(
        ({ type, at }) => type === 'agent-began' && at > (story?.at ?? Number.POSITIVE_INFINITY),
      );
      // Much earlier than the model has thought of anything.
      expect((answer?.at ?? 0) - (story?.at ?? 0)).toBeLessThan(THINKS_MS);
    });

    it.concurrent('knows a mailbox by the model where the rules hear a person', async () => {
      const call = await world.post(
        leadBody({ language: 'en', number: 93 }),
        voicemail({ language: 'en', helloAfterMs: 800, sentences: [AWAY], recordsMs: 20_000 }),
      );
      await (await call.invited()).whenEnded();
      expect(await call.ended()).toMatchObject({
        ...{ status: 'failed', outcome: 'voicemail', answeredBy: 'voicemail' },
        // Nobody spoke to it. A busy machine hears it from its third word on.
        transcript: [{ role: 'user', text: expect.stringContaining('gone to the mountains') }],
      });
    });

    it.concurrent('is booked as without one when the model fails', async () => {
      const call = await world.post(
        leadBody({ language: 'de', number: 92 }),
        answerAndConverse({ language: 'de', hello: 'Meier?', rules: digressingRules('de') }),
      );
      await (await call.invited()).whenEnded();
      expect(await call.ended()).toMatchObject({ status: 'completed', outcome: 'booked' });
      expect(world.speech.requests.some(({ endpoint }) => endpoint === 'chat')).toBe(true);
    });
  },
);
