import { describe, expect, it } from 'vitest';
import type { Prompt } from '../script/define-state.js';
import { startCall } from '../script/start-call.js';
import { EXAMPLE_SLOTS, exampleBrief } from '../testing/example-brief.js';
import { readKeys } from './read-keys.js';

const ask = (criterionId: string): Prompt => ({
  kind: 'criterion',
  criterionId,
  attempt: 1,
  candidates: [],
});

function read(awaiting: Prompt, keys: string, language: 'en' | 'de' | 'fr' | 'nl' = 'en') {
  const brief = exampleBrief(language);
  const [budget, ...others] = brief.criteria;
  if (budget === undefined) throw new Error('no criterion');
  const floor = { ...budget, id: 'c9', type: 'multiple_choice' as const, options: ['low', 'high'] };
  const withOptions = { ...brief, criteria: [budget, ...others, floor] };
  return readKeys(withOptions, { ...startCall(brief).state, awaiting }, keys);
}

describe('keys of the telephone', () => {
  it.each([
    [ask('c1'), '3200#', '3200'],
    [ask('c1'), '0042', '42'],
    [ask('c2'), '1', 'Yes'],
    [ask('c2'), '2#', 'No'],
    [ask('c2'), '7', null],
    [ask('c9'), '2', 'high'],
    [ask('c9'), '3', null],
    [{ kind: 'slots', slots: [...EXAMPLE_SLOTS] }, '2', 'The second one'],
    [{ kind: 'slots', slots: [...EXAMPLE_SLOTS] }, '4', null],
    [{ kind: 'identity', attempt: 1 }, '1', 'Yes'],
    [{ kind: 'callback_time' }, '5', null],
    [ask('c1'), '#', null],
    [ask('c1'), '1234567890', null],
  ] satisfies [Prompt, string, string | null][])('to %o, "%s" says %s', (awaiting, keys, said) => {
    expect(read(awaiting, keys)).toBe(said);
  });

  it('speak the language of the call, and that of an offer to change it', () => {
    expect(read(ask('c2'), '1', 'fr')).toBe('Oui');
    expect(read({ kind: 'language', language: 'de' }, '2', 'fr')).toBe('Nein');
  });
});
