import { fileURLToPath } from 'node:url';
import { waitUntil } from '@immolab/embedded-postgres/machine';
import { z } from 'zod';
import type { Stage } from '../stage/stage.js';

const arrivalSchema = z.object({
  /** Of the delivery. */
  id: z.string(),
  path: z.string(),
  /** Milliseconds since 1970. */
  at: z.number(),
});
/** A webhook as it came to the sink. */
export type Arrival = z.infer<typeof arrivalSchema>;

export interface Sink {
  readonly url: string;
  /** Waits until so many have come, and forgets them. @throws when they take too long */
  takeWhen(count: number): Promise<readonly Arrival[]>;
  /** What has come so far, and forgets it. */
  take(): Promise<readonly Arrival[]>;
}

const ENTRY = fileURLToPath(new URL('./sink.js', import.meta.url));
const POLL_MS = 20;
const DEADLINE_MS = 120_000;

export async function startSink(stage: Stage): Promise<Sink> {
  const sink = stage.start({ entry: ENTRY, environment: {} });
  const port = await sink.ready;
  const take = () => sink.ask('take', null, z.array(arrivalSchema));
  return {
    url: `http://127.0.0.1:${port}`,
    take,
    async takeWhen(count) {
      const haveCome = async () => (await sink.ask('count', null, z.number())) >= count;
      if (!(await waitUntil(haveCome, DEADLINE_MS, POLL_MS))) {
        throw new Error(`${count} webhooks did not come within ${DEADLINE_MS / 1_000} s`);
      }
      return take();
    },
  };
}
