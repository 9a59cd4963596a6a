import type { Bench } from './bench.js';

/** Everything that `npm run bench` can measure, in the order in which it does. */
export const BENCHES: readonly Bench[] = [
  {
    name: 'trigger',
    needs: [],
    async *run(input) {
      const { measureTrigger } = await import('./trigger/measure-trigger.js');
      yield* measureTrigger(input);
    },
  },
  {
    name: 'read',
    needs: [],
    async *run(input) {
      const { measureRead } = await import('./read/measure-read.js');
      yield* measureRead(input);
    },
  },
  {
    name: 'list',
    needs: [],
    async *run(input) {
      const { measureList } = await import('./list/measure-list.js');
      yield* measureList(input);
    },
  },
  {
    name: 'sandbox',
    needs: [],
    async *run(input) {
      const { measureSandbox } = await import('./sandbox/measure-sandbox.js');
      yield* measureSandbox(input);
    },
  },
  {
    name: 'webhook',
    needs: [],
    async *run(input) {
      const { measureWebhook } = await import('./webhook/measure-webhook.js');
      yield* measureWebhook(input);
    },
  },
  {
    name: 'call',
    needs: [],
    async *run(input) {
      const { measureCall } = await import('./call/measure-call.js');
      yield* measureCall(input);
    },
  },
  {
    name: 'faults',
    needs: [],
    async *run(input) {
      const { measureFaults } = await import('./faults/measure-faults.js');
      yield* measureFaults(input);
    },
  },
  {
    name: 'evaluation',
    needs: ['answers', 'corpus'],
    async *run({ files: { answers = '', corpus = '' } }) {
      const { measureEvaluation } = await import('./evaluation/measure-evaluation.js');
      yield* measureEvaluation(answers, corpus);
    },
  },
];
