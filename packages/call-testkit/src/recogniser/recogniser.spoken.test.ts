import { beforeAll, describe, expect, inject, it } from 'vitest';
import { throughMuLaw } from '../audio/mu-law.js';
import { openSpeechStore } from '../audio/speech-store.js';
import { LINE_RATE } from '../audio/tone.js';
import { PHRASES } from '../testing/phrases.js';
import { SentenceDecoder } from './sentence-decoder.js';
import { Vocabulary } from './vocabulary.js';

const LANGUAGES = ['en', 'de', 'fr', 'nl'];
const store = openSpeechStore();

const render = (text: string, language: string, speed: number) =>
  store.render(text, { language, rate: LINE_RATE, speed });

/** Silence around it, so that no feature frame is where it was in the vocabulary. */
function surround(samples: Int16Array, before: number): Int16Array {
  const whole = new Int16Array(samples.length + 4_800);
  whole.set(samples, before);
  return whole;
}

function hear(vocabulary: Vocabulary, sounds: readonly Int16Array[], language?: string): string[] {
  const decoder = new SentenceDecoder(vocabulary, language);
  for (const sound of sounds) decoder.push(sound);
  return decoder.best().map(({ text }) => text);
}

describe.skipIf(inject('liveKitServer') === null)(
  'the recogniser (does not run without livekit-server or Go, and espeak-ng)',
  () => {
    const vocabulary = new Vocabulary();
    beforeAll(async () => {
      for (const language of LANGUAGES) {
        for (const text of PHRASES[language] ?? []) {
          vocabulary.add(language, text, await render(text, language, 160));
        }
      }
    });

    it.each([160, 130, 190])(
      'knows 56 of 56 phrases in four languages after the line, at %i words a minute',
      async (speed) => {
        const wrong: string[] = [];
        for (const language of LANGUAGES) {
          for (const [index, text] of (PHRASES[language] ?? []).entries()) {
            const sound = throughMuLaw(
              surround(await render(text, language, speed), 2_400 + 11 * index),
            );
            // In all languages at once: nobody says which it is.
            const heard = hear(vocabulary, [sound]).join(' | ');
            if (heard !== text) wrong.push(`${text}: ${heard}`);
          }
        }
        expect(wrong).toEqual([]);
      },
    );

    it('knows as many of an agent that speaks fast', async () => {
      const fast = new Vocabulary();
      const phrases = LANGUAGES.flatMap((language) =>
        (PHRASES[language] ?? []).map((text) => ({ language, text })),
      );
      for (const { language, text } of phrases) {
        fast.add(language, text, await render(text, language, 220));
      }
      for (const { language, text } of phrases) {
        const sound = throughMuLaw(surround(await render(text, language, 220), 2_411));
        expect(hear(fast, [sound], language)).toEqual([text]);
      }
    });

    it('hears a phrase word by word while it is said', async () => {
      const text = 'I would like to speak to a human.';
      const sound = throughMuLaw(surround(await render(text, 'en', 160), 2_411));
      const decoder = new SentenceDecoder(vocabulary, 'en');
      const interim: string[] = [];
      for (let at = 0; at < sound.length; at += 800) {
        decoder.push(sound.subarray(at, at + 800));
        const said = decoder.best().at(-1)?.text ?? '';
        if (said !== interim.at(-1) && said !== '') interim.push(said);
      }
      expect(interim.length).toBeGreaterThan(4);
      expect(interim.at(-1)).toBe(text);
      const early = interim.slice(1, -1);
      expect(early.filter((said) => !text.startsWith(said))).toEqual([]);
    });

    it('hears several phrases of one turn in their order', async () => {
      const texts = ['No pets.', 'There are three of us.', 'No pets.'];
      const sounds = await Promise.all(texts.map((text) => render(text, 'en', 160)));
      expect(hear(vocabulary, sounds.map(throughMuLaw), 'en')).toEqual(texts);
    });

    it('hears the rest of a phrase whose beginning was cut off', async () => {
      const sound = await render('What is the address of the apartment?', 'en', 160);
      const decoder = new SentenceDecoder(vocabulary, 'en', true);
      decoder.push(throughMuLaw(sound.slice(sound.length / 2)));
      decoder.push(new Int16Array(1_600));
      const [heard] = decoder.best();
      expect(heard?.text).toMatch(/^(of )?the apartment\?$/);
    });

    it('hears a phrase that lost 60 ms on the way', async () => {
      const text = 'Please do not call me again.';
      const sound = surround(await render(text, 'en', 160), 2_411);
      sound.fill(0, 8_000, 8_480);
      expect(hear(vocabulary, [throughMuLaw(sound)], 'en')).toEqual([text]);
    });

    it('hears nothing in what it does not know', async () => {
      const strange = await render('Purple numbers whistle under the twelfth Tuesday.', 'en', 160);
      expect(hear(vocabulary, [throughMuLaw(strange), new Int16Array(1_600)])).toEqual([]);
      const noise = Int16Array.from({ length: 16_000 }, () => (Math.random() * 2 - 1) * 60);
      expect(hear(vocabulary, [noise])).toEqual([]);
    });

    it('learns a phrase while it listens', async () => {
      const growing = new Vocabulary();
      const decoder = new SentenceDecoder(growing, 'en');
      decoder.push(new Int16Array(1_600));
      const sound = await render('No pets.', 'en', 160);
      growing.add('en', 'No pets.', sound);
      decoder.push(throughMuLaw(sound));
      expect(decoder.best().map(({ text }) => text)).toEqual(['No pets.']);
    });
  },
);
