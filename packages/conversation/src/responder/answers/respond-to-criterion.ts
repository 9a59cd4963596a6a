import { INTENTS } from '../../languages/define-pack.js';
import { ASIDES, addAsides, firstOf, WEAK_ENDINGS } from '../asides.js';
import type { Recogniser, Reply, Turn } from '../define-moves.js';
import { recogniseInterruption } from '../recognise-detours.js';
import { recogniseAnger } from '../recognise-transfer.js';
import {
  recogniseCallBack,
  recogniseNoThanks,
  recogniseRefusal,
  withTool,
} from '../recognise-wishes.js';
import { declineFigure } from './decline-figure.js';
import { foundWhatWasAsked } from './found-what-was-asked.js';
import { readVolunteered } from './read-volunteered.js';
import { leavesToModel, openCriterion, readAnswer, recogniseAnswer } from './recognise-answer.js';
import { recogniseCorrection } from './recognise-correction.js';
import { saysElse } from './says-else.js';

/** More words than this that no rule knows are a story, where one was asked for. */
const MAX_TOLD = 4;

/** What was said to a question of the agency. */
export function respondToCriterion(turn: Turn): Reply {
  const volunteered = readVolunteered(turn);
  const read = volunteered?.read ?? readAnswer(turn);
  // Who tells of themselves may well say "back" or "time"
  const told = read?.criterion.type === 'text' && turn.said.leftOver(...INTENTS).length > MAX_TOLD;
  if (told && turn.brief.modelAvailable) return firstOf(turn, ASIDES);
  const corrected = recogniseCorrection(turn);
  if (corrected !== null) return corrected;
  const found = turn.said.has('already_found') && foundWhatWasAsked(turn);
  const ending = firstOf(turn, found ? [recogniseCallBack] : [recogniseRefusal, recogniseCallBack]);
  if (ending !== null) return ending;
  const declined = declineFigure(turn);
  if (declined !== null) return declined;
  if (read?.clear !== true || leavesToModel(turn, read) || saysElse(turn, read)) {
    const angry: readonly Recogniser[] = turn.said.has('complaint') ? [] : [recogniseAnger];
    const weak = firstOf(turn, [...angry, ...WEAK_ENDINGS, recogniseUnasked]);
    if (weak !== null) return weak;
  }
  const clear = read?.clear === true && !saysElse(turn, read);
  const answer = clear ? recogniseAnswer(volunteered?.turn ?? turn, read) : null;
  if (answer !== null) {
    const state = (volunteered?.calls ?? []).reduce(withTool, answer.state);
    return addAsides(turn, { ...answer, state });
  }
  // What is said in another language and answers nothing is no try.
  const foreign = turn.detected !== turn.state.language;
  const other = firstOf(turn, [...ASIDES, recogniseInterruption]);
  return other ?? (foreign ? null : recogniseAnswer(turn, read));
}

/** "No thanks" answers a yes or no; to any other question it declines the whole. */
function recogniseUnasked(turn: Turn): Reply {
  const open = openCriterion(turn);
  return open === null || open.criterion.type === 'yes_no' ? null : recogniseNoThanks(turn);
}
