import { LANGUAGES } from '@immolab/contracts';
import { describe, expect, it } from 'vitest';
import { permit } from '../script/permit.js';
import { EXAMPLE_NOW } from '../testing/example-brief.js';
import { momentBrief, reachMoment } from '../testing/reach-moment.js';
import { hear } from './hear.js';
import { DE } from './utterances/de.js';
import type { UtteranceCase } from './utterances/define-case.js';
import { EN } from './utterances/en.js';
import { FR } from './utterances/fr.js';
import { NL } from './utterances/nl.js';

const TABLES = { de: DE, fr: FR, en: EN, nl: NL } as const;

function understand(language: (typeof LANGUAGES)[number], [moment, utterance]: UtteranceCase) {
  const brief = momentBrief(language);
  const state = reachMoment(brief, moment);
  const heard = hear(brief, state, utterance, { now: EXAMPLE_NOW });
  if (heard.kind === 'ask-model') return { move: 'ask-model', detail: undefined };
  const call = heard.state.todo.find(
    (one) => one.tool === 'save_criterion_result' || one.tool === 'book_property_viewing',
  );
  if (call?.tool === 'save_criterion_result') {
    const permission = permit(brief, heard.state, call);
    const effect = permission.allowed ? permission.effect : null;
    const verdict = effect?.kind === 'store_answer' ? effect.answer.evaluation.verdict : undefined;
    return { move: heard.move, detail: verdict };
  }
  const held = heard.state.todo.find(
    (one) => one.tool === 'book_property_viewing' && one.step === 'hold',
  );
  const slot = held?.tool === 'book_property_viewing' ? held.slotId : undefined;
  return { move: heard.move, detail: slot };
}

describe.each(LANGUAGES)('what people say in %s', (language) => {
  const table = TABLES[language];

  it('is covered by at least 100 utterances, none of them twice in a moment', () => {
    expect(table.length).toBeGreaterThanOrEqual(100);
    expect(new Set(table.map(([moment, text]) => `${moment} ${text}`)).size).toBe(table.length);
  });

  const rows = table.map((one) => ({ moment: one[0], text: one[1], move: one[2], one }));

  it.each(rows)('$moment: "$text" leads to $move', ({ one }) => {
    const { move, detail } = understand(language, one);
    expect({ move, detail: one[3] === undefined ? undefined : detail }).toEqual({
      move: one[2],
      detail: one[3],
    });
  });
});
