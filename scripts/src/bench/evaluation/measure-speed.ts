import { evaluateAnswer } from '@immolab/evaluation';
import type { Measured } from '../bench.js';
import type { SpokenAnswer } from './lines.js';

const NEEDED_PER_SECOND = 50_000;
/** Until the engine is compiled, which takes longer where the compiler waits for a core. */
const WARM_UP_MS = 2_000;
/** Short enough that one of them is left in peace on a machine that has more to do. */
const ROUND_MS = 100;
const ROUNDS = 40;
/** A machine that is busy throughout gets more of them, until one was left in peace. */
const MOST_ROUNDS = 160;

/**
 * Evaluations a second of processor time, in the best of forty rounds or more over the answers. Processor
 * time, because what else runs on the machine says nothing about the engine; the best, because its
 * neighbours still take the cache from it and can only slow it down. The threads that compile and
 * collect garbage are paid for in it.
 */
export function measureSpeed(answers: readonly SpokenAnswer[]): Measured {
  evaluateFor(answers, WARM_UP_MS);
  let best = 0;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    if (round >= ROUNDS && best >= NEEDED_PER_SECOND) break;
    best = Math.max(best, evaluateFor(answers, ROUND_MS));
  }
  return {
    what: 'evaluations a second on one core',
    figure: Math.round(best).toLocaleString('en'),
    goal: {
      text: `>= ${NEEDED_PER_SECOND.toLocaleString('en')}`,
      holds: best >= NEEDED_PER_SECOND,
    },
  };
}

/** @returns evaluations a second */
function evaluateFor(answers: readonly SpokenAnswer[], ms: number): number {
  const start = process.cpuUsage();
  let count = 0;
  for (;;) {
    for (const { input } of answers) evaluateAnswer(input);
    count += answers.length;
    const { user, system } = process.cpuUsage(start);
    const micros = user + system;
    if (micros >= ms * 1_000) return (count * 1_000_000) / micros;
  }
}
