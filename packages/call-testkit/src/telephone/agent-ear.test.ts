import { describe, expect, it } from 'vitest';
import { makeTone } from '../audio/tone.js';
import { SentenceDecoder } from '../recogniser/sentence-decoder.js';
import { Vocabulary } from '../recogniser/vocabulary.js';
import { AgentEar, EAR_SETTINGS } from './agent-ear.js';

const join = (...parts: Int16Array[]): Int16Array =>
  Int16Array.from(parts.flatMap((part) => [...part]));
const silence = (ms: number): Int16Array => new Int16Array(8 * ms);
/** No words, but sounds that differ: enough for the decoder. */
const QUESTION = join(makeTone(400, 200), makeTone(1_500, 200), makeTone(700, 200));
const STATEMENT = join(makeTone(2_500, 200), makeTone(300, 200), makeTone(1_100, 200));

function listen(...sounds: Int16Array[]): string[] {
  const vocabulary = new Vocabulary();
  vocabulary.add('en', 'Shall I?', QUESTION);
  vocabulary.add('en', 'I shall.', STATEMENT);
  const notices: string[] = [];
  const ear = new AgentEar(
    new SentenceDecoder(vocabulary, 'en'),
    {
      began: (at) => notices.push(`began ${at}`),
      fellSilent: (at) => notices.push(`silent ${at}`),
      turnOver: ({ text, from, to }) => notices.push(`"${text}" ${from}-${to} at ${now}`),
    },
    () => EAR_SETTINGS,
  );
  let now = 0;
  const sound = join(...sounds);
  for (let at = 0; at + 160 <= sound.length; at += 160) {
    now += 20;
    ear.hear(sound.subarray(at, at + 160), now);
  }
  ear.close();
  return notices;
}

describe('what a telephone hears', () => {
  it('is a turn when the agent was quiet for long enough', () => {
    expect(listen(silence(200), STATEMENT, silence(1_200))).toEqual([
      'began 200',
      'silent 800',
      '"I shall." 200-800 at 1700',
    ]);
  });

  it('is a turn sooner when it is a question', () => {
    expect(listen(silence(200), QUESTION, silence(1_200))).toContain('"Shall I?" 200-800 at 1260');
  });

  it('is one turn across the pauses between sentences', () => {
    expect(listen(silence(200), STATEMENT, silence(400), QUESTION, silence(1_200))).toEqual([
      ...['began 200', 'silent 800', 'began 1200', 'silent 1800'],
      '"I shall. Shall I?" 200-1800 at 2260',
    ]);
  });

  it('is heard to the end of the call', () => {
    expect(listen(silence(200), STATEMENT)).toEqual([
      ...['began 200', 'silent 800', '"I shall." 200-800 at 800'],
    ]);
  });

  it('has no text when it is not known, and is no click', () => {
    expect(listen(silence(200), makeTone(3_000, 500), silence(1_200)).at(-1)).toMatch(/^"" /);
    expect(listen(silence(200), makeTone(400, 20), silence(1_200))).toEqual([]);
  });
});
