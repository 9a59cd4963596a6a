import type { ToolCall } from '@immolab/contracts';
import { findVolunteered } from '../../judgement/judge-volunteered.js';
import { PACKS } from '../../languages/list-packs.js';
import type { Turn } from '../define-moves.js';
import { foldWord } from '../patterns/split-tokens.js';
import { type Understood, understand } from '../understand.js';
import { type Answer, readAnswer } from './recognise-answer.js';

type SaveCall = Extract<ToolCall, { tool: 'save_criterion_result' }>;

export interface Volunteered {
  /** The turn without what was volunteered: the answer to the question. */
  readonly turn: Turn;
  readonly read: Answer;
  /** In the order in which they were said. */
  readonly calls: readonly SaveCall[];
}

/** Where something new may begin: after a mark, at an "and" or a "without"; else at a "no". */
function startsOf(said: Understood, atNegations: boolean): number[] {
  const joins = new Set(PACKS[said.language].understanding.joins.split(/\s+/).map(foldWord));
  const denied = new Set(atNegations ? said.negations : []);
  return said.tokens.flatMap((token, at) =>
    token.opens || joins.has(token.word) || denied.has(at) ? [at] : [],
  );
}

/** The words from one token to another, as they were said. */
function wordsBetween(said: Understood, from: number, to: number): string {
  const start = said.tokens[from]?.start ?? 0;
  return said.text.slice(start, said.tokens[to - 1]?.end ?? start);
}

/**
 * "Three of us, and no pets": the end of an answer that answers questions still to come. Read from
 * the end and only as far as every part is such an answer or a courtesy, so that a correction
 * ("…, well, one cat") undoes it; null when nothing was volunteered or the rest is not clear.
 */
export function readVolunteered(turn: Turn): Volunteered | null {
  if (turn.said.asks) return null;
  return readFrom(turn, startsOf(turn.said, false)) ?? readFrom(turn, startsOf(turn.said, true));
}

function readFrom(turn: Turn, starts: readonly number[]): Volunteered | null {
  const { said, brief, state } = turn;
  const calls: SaveCall[] = [];
  let rest = said.tokens.length;
  for (const [back, from] of [...starts].reverse().entries()) {
    if (from === 0) break;
    const to = back === 0 ? said.tokens.length : (starts[starts.length - back] ?? from);
    const answer = wordsBetween(said, from, to);
    const criterion = findVolunteered(brief, state, answer);
    const courtesy = understand(answer, said.language).leftOver('okay').length === 0;
    if (criterion === null && !courtesy) break;
    rest = from;
    if (criterion === null) continue;
    if (calls.some((call) => call.criterionId === criterion.id)) return null;
    const criterionId = criterion.id;
    calls.unshift({ tool: 'save_criterion_result', criterionId, answer, judgement: null });
  }
  if (calls.length === 0) return null;
  const alone = { ...turn, said: understand(wordsBetween(said, 0, rest), said.language) };
  const read = readAnswer(alone);
  return read?.clear === true ? { turn: alone, read, calls } : null;
}
