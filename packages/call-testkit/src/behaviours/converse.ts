import type { HeardTurn } from '../telephone/call-event.js';
import type { Behaviour } from './behaviour.js';

/** What to do when the agent has said something. */
export interface Rule {
  /** What it said; a pattern is held against the whole turn. */
  readonly heard: RegExp | ((turn: HeardTurn) => boolean);
  /** Said; in turn, when there are several, and the last again and again. */
  readonly say?: string | readonly string[];
  /** Two letters; of what is said now, and from now on. */
  readonly language?: string;
  /** Done, after it is said. */
  readonly behave?: Behaviour;
  /** The rule holds so often; 2, if not said, so that no dialogue goes in circles. */
  readonly times?: number;
}

export interface Conversation {
  /** The first that fits and is not used up holds. */
  readonly rules: readonly Rule[];
  /** When no rule fits; without it the telephone stays silent. */
  readonly otherwise?: Omit<Rule, 'heard'>;
  /** Thinks for so long before it speaks. */
  readonly thinkMs?: number;
}

const TIMES = 2;
const THINK_MS = 150;

/** Answers what the agent says, by rules, until the call ends. */
export function converse({ rules, otherwise, thinkMs = THINK_MS }: Conversation): Behaviour {
  return async (call) => {
    const used = new Map<Omit<Rule, 'heard'>, number>();
    for (;;) {
      const turn = await call.nextTurn();
      const rule =
        rules.find(
          (each) => (used.get(each) ?? 0) < (each.times ?? TIMES) && fits(each.heard, turn),
        ) ?? otherwise;
      if (rule === undefined) continue;
      const times = used.get(rule) ?? 0;
      used.set(rule, times + 1);
      await call.pause(thinkMs);
      call.language = rule.language ?? call.language;
      const words = [rule.say ?? []].flat();
      const text = words[Math.min(times, words.length - 1)];
      if (text !== undefined) await call.say(text);
      await rule.behave?.(call);
    }
  };
}

function fits(heard: Rule['heard'], turn: HeardTurn): boolean {
  return typeof heard === 'function' ? heard(turn) : heard.test(turn.text);
}
