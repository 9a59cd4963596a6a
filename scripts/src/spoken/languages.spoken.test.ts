import { answerAndConverse } from '@immolab/call-testkit';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { leadBody } from '../phone-world/lead-body.js';
import { changeToGerman } from '../phone-world/lead-rules.js';
import { openPhoneWorld, type PhoneWorld } from '../phone-world/open-phone-world.js';

const liveKitServer = inject('liveKitServer');

describe.skipIf(liveKitServer === null)(
  'another language, listened for (does not run without livekit-server, or Go to build it, and espeak-ng)',
  () => {
    let world: PhoneWorld;

    beforeAll(async () => {
      world = await openPhoneWorld({
        postgresUrl: inject('postgresUrl'),
        liveKitServer: liveKitServer ?? '',
        environment: { STT_LANGUAGES: 'all' },
      });
    });
    afterAll(() => world.stop());

    /** The voices with which sentences of that kind were spoken. */
    const voicesOf = (sentence: RegExp) => {
      const spoken = world.speech.requests.filter(
        ({ endpoint, text }) => endpoint === 'speech' && sentence.test(text),
      );
      return [...new Set(spoken.map(({ voice }) => voice))];
    };

    it('is spoken by its own voice, and the call goes on in it to its end', async () => {
      const call = await world.post(
        leadBody({ language: 'en', number: 120 }),
        answerAndConverse(changeToGerman('Können wir bitte Deutsch sprechen?', 'de')),
      );
      const phone = await call.invited();
      const { type } = await phone.whenEnded();
      const result = await call.ended();
      expect(type).toBe('hung-up');
      expect(result).toMatchObject({ status: 'completed', outcome: 'booked', language: 'de' });
      expect(result.transcript.map(({ text }) => text)).toContain('Ja, das bin ich.');
      expect(voicesOf(/sprechen wir Deutsch|Spreche ich mit|passt|eintragen/)).toEqual(['de']);
      // Asked as it was written, by a voice of the language in which it was.
      expect(voicesOf(/maximum monthly budget/)).toEqual(['en']);
    });
  },
);
