import type { CriterionType } from '@immolab/contracts';
import { evaluateAnswer } from '@immolab/evaluation';
import type { Measured } from '../bench.js';
import type { SpokenAnswer } from './lines.js';
import { tallyVerdicts } from './tally-verdicts.js';

/** 57 of 60. Wrong fails of multiple choice count only as not accepted. */
const KINDS: readonly { type: CriterionType; name: string; share: number; noWrongFail: boolean }[] =
  [
    { type: 'number', name: 'number answers', share: 57 / 60, noWrongFail: true },
    { type: 'yes_no', name: 'yes/no answers', share: 57 / 60, noWrongFail: true },
    { type: 'multiple_choice', name: 'multiple choice', share: 0.95, noWrongFail: false },
  ];

/** How many answers of each kind are judged as a specialist would, and what the others cost. */
export function* measureAnswers(answers: readonly SpokenAnswer[]): Generator<Measured> {
  for (const { type, name, share, noWrongFail } of KINDS) {
    const asked = answers.filter(({ input }) => input.type === type);
    if (asked.length === 0) {
      yield { what: name, figure: 'none in the file', goal: null };
      continue;
    }
    const tally = tallyVerdicts(
      asked.map(({ input, accept }) => ({ verdict: evaluateAnswer(input).verdict, accept })),
    );
    const needed = Math.ceil(share * tally.asked);
    const enough = { text: `>= ${needed} of ${tally.asked}`, holds: tally.accepted >= needed };
    yield { what: name, figure: `${tally.accepted} of ${tally.asked}`, goal: enough };
    yield none(`${name}, wrong passes`, tally.wrongPasses);
    const wrongFails = none(`${name}, wrong fails`, tally.wrongFails);
    yield noWrongFail ? wrongFails : { ...wrongFails, goal: null };
    yield { what: `${name}, clear but undecided`, figure: String(tally.undecided), goal: null };
  }
}

function none(what: string, count: number): Measured {
  return { what, figure: String(count), goal: { text: 'none', holds: count === 0 } };
}
