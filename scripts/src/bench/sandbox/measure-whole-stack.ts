import { setTimeout as pause } from 'node:timers/promises';
import { waitUntil } from '@immolab/embedded-postgres/machine';
import { SERVICE_NAMES, type ServiceName } from '../../sandbox/services.js';
import type { Measured } from '../bench.js';
import { report } from '../rounds/describe-ratio.js';
import { percentileOf } from '../rounds/statistics.js';
import type { BenchData } from '../stage/data.js';
import { processorTimeOf } from '../stage/processor-time.js';
import type { Stage } from '../stage/stage.js';
import { type RunningService, startService } from '../stage/start-service.js';
import { createCallPoster } from './post-calls.js';
import { type ReceivedEvent, startReceiver } from './start-receiver.js';

const AT_A_TIME = 100;
const NEEDED_PER_SECOND = 10;
const STRETCH_PER_SECOND = 20;
const MOST_RESIDENT_MB = 150;
const LONGEST_TO_WEBHOOK_MS = 300;
/** Calls one after the other, this far apart: the machine has little else to do. */
const LONE_STEP_MS = 250;
const SETTLE_MS = 2_000;
/** Node.js collects what a start left behind once a process has had nothing to do for some seconds. */
const REST_MS = 30_000;
const CALLS_DEADLINE_MS = 120_000;

export interface SandboxScene {
  readonly stage: Stage;
  readonly data: BenchData;
  readonly apiKey: string;
  readonly quick: boolean;
}

/** All services as `npm start` runs them, from the trigger to the webhook. */
export async function* measureWholeStack(scene: SandboxScene): AsyncGenerator<Measured> {
  const { stage, data } = scene;
  const { databaseUrl } = data;
  const services = new Map<ServiceName, RunningService>();
  for (const name of SERVICE_NAMES) {
    services.set(name, await startService(stage, name, { databaseUrl, queueUrl: databaseUrl }));
  }
  const gateway = services.get('gateway');
  if (gateway === undefined) throw new Error('no gateway was started');
  let onEvent = (_event: ReceivedEvent): void => {};
  const url = await startReceiver(stage, (event) => onEvent(event));
  const poster = createCallPoster({
    apiPort: gateway.port,
    apiKey: scene.apiKey,
    webhookUrl: url,
    leads: 'all',
  });

  yield* measureRest(services);

  const lone: number[] = [];
  onEvent = ({ at, endedAt }) => lone.push(at - endedAt);
  const calls = scene.quick ? 10 : 40;
  for (let call = 0; call < calls; call += 1) {
    await poster.post();
    await pause(LONE_STEP_MS);
  }
  await waitUntil(() => lone.length === calls, CALLS_DEADLINE_MS);
  const p95 = percentileOf(lone, 0.95);
  yield {
    what: "a call's end to its webhook: p95",
    figure: `${p95.toFixed(0)} ms`,
    goal: { text: `<= ${LONGEST_TO_WEBHOOK_MS} ms`, holds: p95 <= LONGEST_TO_WEBHOOK_MS },
  };

  const counted = { events: 0 };
  let isOpen = true;
  onEvent = () => {
    counted.events += 1;
    if (isOpen) void poster.post();
  };
  for (let call = 0; call < AT_A_TIME; call += 1) await poster.post();
  await waitUntil(() => counted.events >= AT_A_TIME, CALLS_DEADLINE_MS);
  yield* measureThroughput(services, counted, scene.quick ? 8_000 : 30_000);
  isOpen = false;
  await pause(SETTLE_MS);
  for (const service of services.values()) await service.stop();
}

async function* measureRest(
  services: ReadonlyMap<ServiceName, RunningService>,
): AsyncGenerator<Measured> {
  await pause(REST_MS);
  for (const [name, service] of services) {
    const megabytes = (await service.usage()).residentBytes / 1_048_576;
    yield {
      what: `memory of the ${name} at rest`,
      figure: `${megabytes.toFixed(0)} MB`,
      goal: { text: `< ${MOST_RESIDENT_MB} MB`, holds: megabytes < MOST_RESIDENT_MB },
    };
  }
}

async function* measureThroughput(
  services: ReadonlyMap<ServiceName, RunningService>,
  counted: { readonly events: number },
  ms: number,
): AsyncGenerator<Measured> {
  const usages = () =>
    Promise.all([...services].map(async ([name, one]) => [name, await one.usage()] as const));
  const before = new Map(await usages());
  const storeBefore = processorTimeOf('postgres');
  const first = counted.events;
  const startedAt = performance.now();
  await pause(ms);
  const calls = counted.events - first;
  const perSecond = (calls * 1_000) / (performance.now() - startedAt);
  const storeAfter = processorTimeOf('postgres');
  const after = await usages();
  yield {
    what: `simulated calls, ${AT_A_TIME} at a time`,
    figure: `${perSecond.toFixed(1)}/s`,
    goal: {
      text: `>= ${NEEDED_PER_SECOND}/s, stretch ${STRETCH_PER_SECOND}/s`,
      holds: perSecond >= NEEDED_PER_SECOND,
    },
  };
  for (const [name, { cpuMs }] of after) {
    const spent = cpuMs - (before.get(name)?.cpuMs ?? 0);
    yield report(`  CPU a call: ${name}`, `${(spent / calls).toFixed(1)} ms`);
  }
  if (storeBefore !== null && storeAfter !== null) {
    const spent = storeAfter - storeBefore;
    yield report('  CPU a call: PostgreSQL', `${(spent / calls).toFixed(1)} ms`);
  }
}
