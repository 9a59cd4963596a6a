import { waitUntil } from '@immolab/embedded-postgres/machine';
import type { Measured } from '../bench.js';
import { startService } from '../stage/start-service.js';
import type { SandboxScene } from './measure-whole-stack.js';
import { createCallPoster } from './post-calls.js';

const CALLS = 100;
const MOST_MB = 1;
/** Leads that think so long that none of their calls ends before it is measured. */
const REPLY_MS = 60_000;
const DEADLINE_MS = 60_000;

/**
 * What a call under way keeps in the memory of its dialer: the second hundred against the first, so
 * that what is loaded once does not count.
 */
export async function* measureCallMemory(scene: SandboxScene): AsyncGenerator<Measured> {
  const { stage, data } = scene;
  const { databaseUrl } = data;
  const where = { databaseUrl, queueUrl: databaseUrl };
  const gateway = await startService(stage, 'gateway', where);
  const dialer = await startService(stage, 'dialer', {
    ...where,
    environment: { SIMULATED_REPLY_MS: String(REPLY_MS), CALL_CONCURRENCY: String(2 * CALLS) },
    nodeArguments: ['--expose-gc'],
  });
  const poster = createCallPoster({
    apiPort: gateway.port,
    apiKey: scene.apiKey,
    webhookUrl: null,
    leads: 'all',
  });
  const heapWith = async (calls: number): Promise<number> => {
    for (let call = 0; call < CALLS; call += 1) await poster.post();
    const areHeld = async () => (await countCallsHeld(scene)) >= calls;
    if (!(await waitUntil(areHeld, DEADLINE_MS))) throw new Error(`${calls} calls were not held`);
    return (await dialer.usage()).heapBytes;
  };
  const first = await heapWith(answered(CALLS));
  const second = await heapWith(answered(2 * CALLS));
  const megabytes = (second - first) / answered(CALLS) / 1_048_576;
  yield {
    what: 'memory of a call under way',
    figure: `${megabytes.toFixed(2)} MB`,
    goal: { text: `<= ${MOST_MB} MB`, holds: megabytes <= MOST_MB },
  };
  for (const service of [gateway, dialer]) await service.stop();
}

/** Of a hundred numbers in a row four are not answered by a person: 01 to 04. */
function answered(calls: number): number {
  return calls - (4 * calls) / 100;
}

async function countCallsHeld({ data }: SandboxScene): Promise<number> {
  const text = `SELECT count(*)::int AS calls FROM call WHERE status = 'in_progress'`;
  const [row] = await data.db.query<{ calls: number }>({ name: 'calls_held', text }, []);
  return row?.calls ?? 0;
}
