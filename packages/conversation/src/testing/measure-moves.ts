import { LANGUAGES, type Language } from '@immolab/contracts';
import type { UtteranceCase } from '../responder/utterances/define-case.js';
import { type Example, FLAT } from './reach-moment.js';
import { understandCase } from './understand-case.js';

export interface Measured {
  readonly expected: number;
  readonly found: number;
  /** Found where it was expected, with the verdict or the slot that was expected. */
  readonly right: number;
}

export interface Miss {
  readonly language: Language;
  readonly one: UtteranceCase;
  readonly got: string;
  /** A turn handed to a model is a miss; a turn that did something else is wrong. */
  readonly wrong: boolean;
}

export interface Figures {
  readonly moves: ReadonlyMap<string, Measured>;
  readonly all: Measured;
  readonly misses: readonly Miss[];
}

const none: Measured = { expected: 0, found: 0, right: 0 };

/**
 * Whether an answer was rightly left to the model: what somebody tells of themselves is judged by it
 * alone, where there is one.
 */
const isForTheModel = ([moment, , move]: UtteranceCase, heard: string): boolean =>
  moment === 'about_you' && move === 'answer' && heard === 'ask-model';

/**
 * Counts, a move, how often it was expected, found and right. "ask-model" counts as finding
 * nothing: it lowers the recall of the move that was missed and the precision of none. What somebody
 * tells of themselves and is left to the model counts neither way.
 */
export function measureMoves(
  tables: Readonly<Partial<Record<Language, readonly UtteranceCase[]>>>,
  example: Example = FLAT,
): Figures {
  const moves = new Map<string, Measured>();
  const misses: Miss[] = [];
  const count = (move: string, add: Partial<Measured>): void => {
    const old = moves.get(move) ?? none;
    moves.set(move, {
      expected: old.expected + (add.expected ?? 0),
      found: old.found + (add.found ?? 0),
      right: old.right + (add.right ?? 0),
    });
  };
  for (const language of LANGUAGES) {
    for (const one of tables[language] ?? []) {
      const [, , move, detail] = one;
      const heard = understandCase(language, one, example);
      if (isForTheModel(one, heard.move)) continue;
      const right = heard.move === move && (detail === undefined || detail === heard.detail);
      if (move !== 'ask-model') count(move, { expected: 1 });
      if (heard.move !== 'ask-model') count(heard.move, { found: 1, right: right ? 1 : 0 });
      if (right) continue;
      const got = heard.missed ?? [heard.move, heard.detail].filter(Boolean).join(' ');
      misses.push({ language, one, got, wrong: heard.missed === undefined });
    }
  }
  const all = [...moves.values()].reduce(
    (sum, one) => ({
      expected: sum.expected + one.expected,
      found: sum.found + one.found,
      right: sum.right + one.right,
    }),
    none,
  );
  return { moves, all, misses };
}

/** How much of what was found is right; 1 where nothing was found. */
export const precisionOf = ({ found, right }: Measured): number =>
  found === 0 ? 1 : right / found;

/** How much of what was said was found; 1 where nothing was said. */
export const recallOf = ({ expected, right }: Measured): number =>
  expected === 0 ? 1 : right / expected;
