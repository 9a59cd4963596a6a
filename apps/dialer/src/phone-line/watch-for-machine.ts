import { judgeCallee } from '../answering/judge-callee.js';
import type { Pickup } from '../lines/line.js';

/** A machine has said what it is within this time after the answer. */
const WATCHED_MS = 25_000;

/** Listens on after somebody was taken for a person: "Hello, this is Tom" may go on. */
export interface MachineWatch {
  /** Said on picking up. */
  hear(text: string): void;
  /** Whether it was no person after all, by what was said since the answer. */
  judge(text: string): Pickup | null;
}

export function createMachineWatch(clock: () => number = () => performance.now()): MachineWatch {
  const begunAt = clock();
  let heard = '';
  return {
    hear(text) {
      heard = `${heard} ${text}`.trim();
    },
    judge(text) {
      if (clock() - begunAt > WATCHED_MS) return null;
      heard = `${heard} ${text}`.trim();
      const said = { text: heard, final: true, longestSpeechMs: 0, beep: false };
      const { by } = judgeCallee({ ...said, afterPerson: true });
      return by === 'undecided' || by === 'person' ? null : { by, greeting: text };
    },
  };
}
