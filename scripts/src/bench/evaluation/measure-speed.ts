import { evaluateAnswer } from '@immolab/evaluation';
import type { Measured } from '../bench.js';
import type { SpokenAnswer } from './lines.js';

const NEEDED_PER_SECOND = 50_000;
const WARM_UP_MS = 500;
const ROUND_MS = 400;
const ROUNDS = 5;

/**
 * Evaluations a second of processor time, the median of five rounds over the answers. Processor
 * time, because what else runs on the machine says nothing about the engine; the threads that
 * compile and collect garbage are paid for in it.
 */
export function measureSpeed(answers: readonly SpokenAnswer[]): Measured {
  evaluateFor(answers, WARM_UP_MS);
  const rounds = Array.from({ length: ROUNDS }, () => evaluateFor(answers, ROUND_MS));
  const median = rounds.toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
  return {
    what: 'evaluations a second on one core',
    figure: Math.round(median).toLocaleString('en'),
    goal: {
      text: `>= ${NEEDED_PER_SECOND.toLocaleString('en')}`,
      holds: median >= NEEDED_PER_SECOND,
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
