import type { LoadGenerator } from '../load/load-generator.js';
import type { LoadPlan } from '../load/load-plan.js';
import type { BenchProcess } from '../stage/bench-process.js';
import { processorTimeOf } from '../stage/processor-time.js';
import { interleave } from './interleave.js';
import { medianOf } from './statistics.js';

/** One of the two that are compared, under its load. */
export interface Side {
  readonly name: string;
  readonly process: BenchProcess;
  readonly plan: LoadPlan;
}

/** What one turn cost. */
export interface Turn {
  readonly perSecond: number;
  /** Processor time a request, of the process alone. */
  readonly cpuMicros: number;
  /** The same of PostgreSQL; null where the system does not tell. */
  readonly postgresMicros: number | null;
}

export interface Comparison {
  readonly ours: Turn;
  readonly theirs: Turn;
  /** Medians over the rounds, ours to theirs. */
  readonly throughput: number;
  readonly cpu: number;
}

export interface Rounds {
  readonly count: number;
  readonly ms: number;
}

/** Before the first round: code is compiled, plans are made, pools are filled. */
const WARM_UP = { requests: 5_000, stepMs: 500, mostMs: 8_000 };

/** @param quick to see that it runs */
export function roundsOf(quick: boolean): Rounds {
  return quick ? { count: 3, ms: 1_000 } : { count: 7, ms: 2_000 };
}

/** Puts both sides under their load in turns. */
export async function compareSides(
  load: LoadGenerator,
  [ours, theirs]: readonly [ours: Side, theirs: Side],
  rounds: Rounds,
): Promise<Comparison> {
  for (const { name, plan } of [ours, theirs]) {
    await load.open(name, plan);
    await warmUp(load, name);
  }
  const turns = await interleave(
    rounds.count,
    () => takeTurn(load, ours, rounds.ms),
    () => takeTurn(load, theirs, rounds.ms),
  );
  for (const { name } of [ours, theirs]) await load.close(name);
  return {
    ours: medianTurn(turns.map(({ first }) => first)),
    theirs: medianTurn(turns.map(({ second }) => second)),
    throughput: medianOf(turns.map(({ first, second }) => first.perSecond / second.perSecond)),
    cpu: medianOf(turns.map(({ first, second }) => first.cpuMicros / second.cpuMicros)),
  };
}

async function warmUp(load: LoadGenerator, name: string): Promise<void> {
  let requests = 0;
  for (let ms = 0; ms < WARM_UP.mostMs && requests < WARM_UP.requests; ms += WARM_UP.stepMs) {
    requests += (await load.run(name, WARM_UP.stepMs)).latenciesMs.length;
  }
}

async function takeTurn(load: LoadGenerator, side: Side, ms: number): Promise<Turn> {
  const before = await side.process.usage();
  const storeBefore = processorTimeOf('postgres');
  const { latenciesMs, elapsedMs } = await load.run(side.name, ms);
  const after = await side.process.usage();
  const storeAfter = processorTimeOf('postgres');
  const requests = latenciesMs.length;
  return {
    perSecond: (requests * 1_000) / elapsedMs,
    cpuMicros: ((after.cpuMs - before.cpuMs) * 1_000) / requests,
    postgresMicros:
      storeBefore === null || storeAfter === null
        ? null
        : ((storeAfter - storeBefore) * 1_000) / requests,
  };
}

function medianTurn(turns: readonly Turn[]): Turn {
  const postgres = turns.flatMap(({ postgresMicros }) => postgresMicros ?? []);
  return {
    perSecond: medianOf(turns.map(({ perSecond }) => perSecond)),
    cpuMicros: medianOf(turns.map(({ cpuMicros }) => cpuMicros)),
    postgresMicros: postgres.length === 0 ? null : medianOf(postgres),
  };
}

/** `1,234/s, 560 µs a request, 210 µs in PostgreSQL` */
export function describeTurn({ perSecond, cpuMicros, postgresMicros }: Turn): string {
  const store = postgresMicros === null ? '' : `, ${Math.round(postgresMicros)} µs in PostgreSQL`;
  return `${Math.round(perSecond).toLocaleString('en')}/s, ${Math.round(cpuMicros)} µs${store}`;
}
