import { LANGUAGES } from '@immolab/contracts';
import { describe, expect, it } from 'vitest';
import { understandCase } from '../testing/understand-case.js';
import { DE } from './utterances/de.js';
import { EN } from './utterances/en.js';
import { FR } from './utterances/fr.js';
import { NL } from './utterances/nl.js';
import { SPOKEN } from './utterances/spoken/list-spoken.js';

const TABLES = { de: DE, fr: FR, en: EN, nl: NL } as const;

describe.each(LANGUAGES)('what people say in %s', (language) => {
  const table = [...TABLES[language], ...SPOKEN[language]];

  it('is covered by at least 750 utterances, none of them twice in a moment', () => {
    expect(table.length).toBeGreaterThanOrEqual(750);
    expect(new Set(table.map(([moment, text]) => `${moment} ${text}`)).size).toBe(table.length);
  });

  const rows = table.map((one) => ({ moment: one[0], text: one[1], move: one[2], one }));

  it.each(rows)('$moment: "$text" leads to $move', ({ one }) => {
    const { move, detail } = understandCase(language, one);
    expect({ move, detail: one[3] === undefined ? undefined : detail }).toEqual({
      move: one[2],
      detail: one[3],
    });
  });
});
