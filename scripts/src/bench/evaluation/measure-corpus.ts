import { extractNumbers } from '@immolab/evaluation';
import type { Measured } from '../bench.js';
import type { CorpusSentence } from './lines.js';
import { type Cell, tallyCells, tallyWhole } from './tally-cells.js';

/** Percentage points by which the whole is to beat the best engines. */
const LEAD = 5;

/** Of a public corpus: in how many sentences exactly the right figures are found. */
export function* measureCorpus(sentences: readonly CorpusSentence[]): Generator<Measured> {
  const cells = tallyCells(sentences, extractNumbers);
  for (const cell of cells) yield describeCell(cell);
  const whole = tallyWhole(cells);
  if (whole === null) return;
  const needed = whole.best + LEAD;
  yield {
    what: 'figures, the whole where a best engine is known',
    figure: percent(whole.ours),
    goal: { text: `>= ${percent(needed)} (best + ${LEAD})`, holds: whole.ours >= needed },
  };
}

function describeCell({ source, language, sentences, exact, best }: Cell): Measured {
  const share = (100 * exact) / sentences;
  return {
    what: `figures, ${source} ${language}`,
    figure: `${percent(share)} of ${sentences}`,
    goal: best === null ? null : { text: `>= ${best} %`, holds: share >= best },
  };
}

function percent(share: number): string {
  return `${share.toFixed(1)} %`;
}
