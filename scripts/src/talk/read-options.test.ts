import { describe, expect, it } from 'vitest';
import { readTalkOptions, TalkUsageError } from './read-options.js';

describe('the arguments of talk', () => {
  it('are all optional', () => {
    expect(readTalkOptions([])).toEqual({ example: null, language: null, json: false });
  });

  it('name a file, a language and the form of the result', () => {
    expect(readTalkOptions(['--example', 'a.json', '--lang', 'nl', '--json'])).toEqual({
      example: 'a.json',
      language: 'nl',
      json: true,
    });
  });

  it.each([['--lang', 'it'], ['--lang'], ['--loud'], ['hello']])(
    'are refused with what would do: %s %s',
    (...args) => {
      expect(() => readTalkOptions(args)).toThrow(TalkUsageError);
    },
  );
});
