import { LANGUAGES } from '@immolab/contracts';
import { describe, expect, test } from 'vitest';
import { SENTENCES } from '../speaker.js';

/** Every template of a table, however deep it stands. */
function templatesOf(entry: unknown): string[] {
  if (typeof entry === 'string') return [entry];
  if (typeof entry !== 'object' || entry === null) return [];
  return Object.values(entry).flatMap(templatesOf);
}

/** Every wording of a template. */
function expand(template: string): string[] {
  const inner = /\[([^[\]]*)\]/.exec(template);
  if (inner === null) return [template.replace(/\s+/g, ' ').trim()];
  const [whole, alternatives = ''] = inner;
  return alternatives.split('|').flatMap((one) => expand(template.replace(whole, () => one)));
}

/** "Oui oui", "no, no pets" and "vous vous trompez" are said; "bien bien" is not. */
const SAID_TWICE = /(?<![\p{L}])(?!(?:oui|vous|no)\b)([\p{L}’]+),? \1(?![\p{L}])/iu;
const COURTESY_TWICE =
  /\b(bitte|please|s’il vous plaît|alstublieft)\b[^.?!]*\b\1(?![\p{L}])|\bme for me\b/iu;
/** Where the option is a fact, such as how the lead is employed, there is nothing to prefer. */
const PREFERS =
  /prefer|I’d go|please|suits|would be|prendrais|plutôt|convient|serait|plaît|liefst|graag|alstublieft|beste?\b|lieb|am ehesten|passt|bitte|wäre/i;

describe.each(LANGUAGES)('the sentences in %s', (language) => {
  const table = SENTENCES[language];

  test('never stammer', () => {
    const wordings = templatesOf(table).flatMap(expand);
    expect(wordings.length).toBeGreaterThan(500);
    expect(wordings.filter((one) => SAID_TWICE.test(one) || COURTESY_TWICE.test(one))).toEqual([]);
  });

  test('state an option as a fact, without a preference', () => {
    const wordings = templatesOf([table.choice, table.optionOrdinals]).flatMap(expand);
    expect(wordings.filter((one) => PREFERS.test(one))).toEqual([]);
  });

  test('put no article before the name of a stranger', () => {
    const wordings = templatesOf(table.wrongPerson).flatMap(expand);
    expect(wordings.filter((one) => /\b(einen|keinen|den) \{name\}/i.test(one))).toEqual([]);
  });
});
