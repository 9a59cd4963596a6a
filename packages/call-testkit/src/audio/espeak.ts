import { execFile } from 'node:child_process';
import { decodeWav, type Sound } from './wav.js';

/** Voices of espeak-ng by language. */
const VOICES: Readonly<Record<string, string>> = { en: 'en-gb', de: 'de', fr: 'fr-fr', nl: 'nl' };
const LOUDNESS = 120;
const MOST_BYTES = 64_000_000;

export interface SpeakingStyle {
  /** Two letters, or the name of a voice of espeak-ng. */
  readonly language: string;
  /** Words a minute. */
  readonly speed: number;
}

/** Speaks a text with espeak-ng. @throws when it is not installed, or does not know the voice */
export function espeak(text: string, { language, speed }: SpeakingStyle): Promise<Sound> {
  const voice = VOICES[language] ?? language;
  const args = ['-v', voice, '-s', `${speed}`, '-a', `${LOUDNESS}`, '--stdout', '--', text];
  return new Promise((resolve, reject) => {
    execFile('espeak-ng', args, { encoding: 'buffer', maxBuffer: MOST_BYTES }, (error, stdout) => {
      if (error === null) resolve(decodeWav(stdout));
      else reject(new Error(`espeak-ng could not speak with the voice ${voice}`, { cause: error }));
    });
  });
}
