import { foundWhatWasAsked } from '../answers/found-what-was-asked.js';
import { saveKnownAnswer } from '../answers/recognise-answer.js';
import type { MoveName, Reply, Turn } from '../define-moves.js';
import { actOnMove } from './act-on-move.js';
import { isBeyondDoubt } from './beyond-doubt.js';
import { callWordsOf } from './call-words.js';
import { type LikelyMove, NO_MOVE, OPEN_ANSWER } from './likely-moves.js';
import { momentOf } from './moment-of.js';
import { type Resemblance, resemble } from './resemble.js';
import { weighMoves } from './weigh-moves.js';

/** So sure, that it makes no sense there says only that no rule is right. */
const SURE_OF_NO_RULE = 0.9;

const ENDS_CALL: ReadonlySet<MoveName> = new Set<MoveName>([
  'not_interested',
  'already_found',
  'refuses_ai',
  'goodbye',
]);

/** What was decided, and in words why, where it was not by a rule alone. */
export interface Opinion {
  readonly reply: Reply;
  readonly because: string | null;
}

function explain(
  rule: MoveName | null,
  { move, likelihood }: { readonly move: LikelyMove; readonly likelihood: number },
  resemblance: Resemblance,
): string {
  const words = resemblance.evidenceFor(move).join(', ');
  const decided = rule === null ? 'no rule' : `rule ${rule}`;
  return `${decided}; resembles ${move} (${likelihood.toFixed(2)}): ${words}`;
}

/** "English please", in English, means something else in an English call. */
function isForeign({ said, state }: Turn, ruled: Reply): boolean {
  const isOffered = state.awaiting.kind === 'language' || ruled?.move === 'language_switch';
  return isOffered && said.language !== state.language;
}

/**
 * What the rules made of an utterance, weighed against what the known utterances resemble. Pure, some
 * tens of microseconds.
 */
export function giveSecondOpinion(turn: Turn, ruled: Reply): Opinion {
  const kept: Opinion = { reply: ruled, because: null };
  const moment = momentOf(turn.brief, turn.state.awaiting);
  if (moment === null || isForeign(turn, ruled) || isBeyondDoubt(turn, ruled)) return kept;
  const resemblance = resemble(turn.said, moment, callWordsOf(turn));
  const rule = ruled?.move ?? null;
  const weighed = weighMoves(rule, resemblance, moment);
  switch (weighed.kind) {
    case 'keep':
      return kept;
    case 'take': {
      const because = explain(rule, weighed, resemblance);
      const unsure = weighed.likelihood < SURE_OF_NO_RULE;
      // "A house, I've had enough of flats": questions are more than the lots know, and a call that ended is over
      if (rule === 'answer' && unsure && ENDS_CALL.has(weighed.move))
        return { reply: null, because };
      // "I already have one", to "do you have a job?"
      if (weighed.move === 'already_found' && foundWhatWasAsked(turn))
        return rule === null || rule === 'already_found' ? { reply: null, because } : kept;
      const reply = actOnMove(weighed.move, turn);
      // "Is the flat still free?" is no yes to who speaks, though no question is answered before one
      const isNoMatter = weighed.move === 'transfer_condition';
      return reply === null && (unsure || isNoMatter) ? kept : { reply, because };
    }
    case 'judge': {
      const because = explain(rule, { ...weighed, move: 'answer' }, resemblance);
      const reply = saveKnownAnswer(turn, weighed.leavesOpen);
      if (reply !== null) return { reply, because };
      return rule === null ? kept : { reply: null, because };
    }
    case 'leave': {
      const { resembles: move, likelihood } = weighed;
      if (!turn.brief.modelAvailable) {
        // Asked again, a story would be told again: without a model its figure is the answer
        if (move === NO_MOVE && rule === 'answer') return kept;
        // Nobody but a model judges what somebody tells of themselves: it is an answer all the same
        const told = moment === 'text' && move === OPEN_ANSWER ? saveKnownAnswer(turn, true) : null;
        if (told !== null)
          return { reply: told, because: explain(rule, { move, likelihood }, resemblance) };
      }
      return { reply: null, because: explain(rule, { move, likelihood }, resemblance) };
    }
  }
}
