import type { Bench } from './bench.js';

/** Everything that `npm run bench` can measure, in the order in which it does. */
export const BENCHES: readonly Bench[] = [
  {
    name: 'evaluation',
    needs: ['answers', 'corpus'],
    async *run({ answers = '', corpus = '' }) {
      const { measureEvaluation } = await import('./evaluation/measure-evaluation.js');
      yield* measureEvaluation(answers, corpus);
    },
  },
];
