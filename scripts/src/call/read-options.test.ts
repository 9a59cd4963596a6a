import { describe, expect, it } from 'vitest';
import { CallUsageError, readCallOptions } from './read-options.js';

describe('the arguments of call', () => {
  it('need a number alone, as people write it', () => {
    const ordinary = { phone: '+41791234567', language: 'en', json: false };
    expect(readCallOptions(['+41791234567'])).toEqual(ordinary);
    expect(readCallOptions(['+41', '79 123', '45-67'])).toEqual(ordinary);
  });

  it('name a language and the form of the result', () => {
    expect(readCallOptions(['--lang', 'nl', '+31612345678', '--json'])).toEqual({
      phone: '+31612345678',
      language: 'nl',
      json: true,
    });
  });

  it.each([
    [[], /number is missing/],
    [['0791234567'], /"0791234567" is no number with its country code/],
    [['+41'], /country code/],
    [['me'], /country code/],
    [['+41791234567', '--lang', 'it'], /--lang is one of de, fr, en, nl, not "it"/],
    [['+41791234567', '--loud'], /--loud/],
  ])('are refused with what would do: %s', (args, message) => {
    expect(() => readCallOptions(args)).toThrow(CallUsageError);
    expect(() => readCallOptions(args)).toThrow(message);
  });
});
