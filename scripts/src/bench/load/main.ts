/**
 * The load generator: a process of its own, so that what it does is not measured with what it
 * measures. It keeps its connections from one run to the next, because Node accepts new ones slowly
 * (about one a turn of its event loop).
 */
import { z } from 'zod';
import { answerQuestions, tellReady } from '../stage/answer-questions.js';
import { type Connection, openConnection } from './connection.js';
import {
  type LoadPlan,
  type LoadResult,
  openLoadSchema,
  runLoadSchema,
  writeRequest,
} from './load-plan.js';

interface Load {
  readonly plan: LoadPlan;
  readonly connections: readonly Connection[];
  sent: number;
}

const loads = new Map<string, Load>();
// Nine digits that are a Swiss mobile number. Each load begins where no earlier one on the same data
// can have come to.
const FIRST_NUMBER = 760_000_000;
const NUMBERS_OF_A_LOAD = 1_000_000;
let opened = 0;

answerQuestions('open', async (content) => {
  const { name, plan } = openLoadSchema.parse(content);
  const connections: Connection[] = [];
  while (connections.length < plan.connections) connections.push(await openConnection(plan.port));
  loads.set(name, { plan, connections, sent: FIRST_NUMBER + opened * NUMBERS_OF_A_LOAD });
  opened += 1;
  return {};
});

answerQuestions('run', async (content) => {
  const { name, ms } = runLoadSchema.parse(content);
  const load = loads.get(name);
  if (load === undefined) throw new Error(`no load is named ${name}`);
  return run(load, ms);
});

answerQuestions('close', async (content) => {
  const name = z.string().parse(content);
  for (const connection of loads.get(name)?.connections ?? []) connection.close();
  loads.delete(name);
  return {};
});

async function run(load: Load, ms: number): Promise<LoadResult> {
  const latenciesMs: number[] = [];
  const startedAt = performance.now();
  const deadline = startedAt + ms;
  await Promise.all(
    load.connections.map(async (connection) => {
      for (let now = performance.now(); now < deadline; ) {
        load.sent += 1;
        const status = await connection.send(writeRequest(load.plan, load.sent));
        const end = performance.now();
        if (status !== load.plan.expectedStatus) throw new Error(`an answer of ${status}`);
        latenciesMs.push(end - now);
        now = end;
      }
    }),
  );
  return { elapsedMs: performance.now() - startedAt, latenciesMs };
}

tellReady();
