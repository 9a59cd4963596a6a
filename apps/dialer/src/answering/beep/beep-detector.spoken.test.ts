import {
  LINE_RATE,
  makeTone,
  type SpeechServer,
  startSpeechServer,
  throughMuLaw,
} from '@immolab/call-testkit';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Beep, BeepDetector } from './beep-detector.js';

const FRAME_SAMPLES = 160;

/** Greetings, and sentences full of sounds that are held or whistle. */
const SENTENCES = {
  de: [
    'Guten Tag, Sie sind mit der Mailbox von Anna Müller verbunden.',
    'Hmmm, ja, aha, sieben süße Zwiebeln, so so.',
  ],
  fr: [
    'Bonjour, vous êtes bien sur la messagerie de Luc Dubois, laissez un message.',
    'Euuuh, oui, si six scies scient six cyprès.',
  ],
  en: [
    "Hello, you've reached Tom Baker. Please leave a message.",
    'Mmm, yes, ooooh, she sells sea shells by the sea shore.',
  ],
  nl: [
    'Hallo, dit is de voicemail van Sanne de Vries.',
    'Hmmm, jaaa, uuuh, ik zie zes zachte zeehonden.',
  ],
} as const;

function listen(...sounds: readonly Int16Array[]): Beep[] {
  const detector = new BeepDetector(LINE_RATE);
  const heard = throughMuLaw(Int16Array.from(sounds.flatMap((sound) => [...sound])));
  const beeps: Beep[] = [];
  for (let at = 0; at < heard.length; at += FRAME_SAMPLES) {
    const beep = detector.feed(heard.subarray(at, at + FRAME_SAMPLES));
    if (beep !== null) beeps.push(beep);
  }
  return beeps;
}

const silence = (ms: number): Int16Array => new Int16Array((LINE_RATE * ms) / 1_000);

describe.skipIf(inject('liveKitServer') === null)(
  'the beep after speech over a telephone line (does not run without espeak-ng)',
  () => {
    let speech: SpeechServer;
    beforeAll(async () => {
      speech = await startSpeechServer();
    });
    afterAll(() => speech.stop());

    it.each(Object.keys(SENTENCES) as (keyof typeof SENTENCES)[])(
      'is not heard in %s speech, and is heard after it',
      async (language) => {
        for (const text of SENTENCES[language]) {
          const said = await speech.utter(text, language);
          expect(listen(said, silence(500), said, silence(500))).toEqual([]);
          for (const hz of [500, 1_000, 1_400]) {
            const beeps = listen(said, silence(400), makeTone(hz, 300), silence(400));
            expect(beeps.map((beep) => Math.abs(beep.hz - hz) < 10)).toEqual([true]);
          }
        }
      },
    );
  },
);
