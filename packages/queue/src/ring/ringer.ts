import type { JobsOptions } from 'bullmq';
import type { ProducerQueue } from '../stores/store.js';

export interface Bell {
  readonly data: object;
  readonly options: JobsOptions;
}

export interface Ringer {
  /** Whether the store took the job within the deadline. Never rejects. */
  ring(bell: Bell): Promise<boolean>;
  ringMany(bells: readonly Bell[]): Promise<boolean>;
  /** Resolves when no ring is under way or waits for one. */
  whenIdle(): Promise<void>;
}

export interface RingerOptions {
  readonly name: string;
  readonly queue: ProducerQueue;
  /** Gather what is rung in one turn of the event loop into one command. */
  readonly gather: boolean;
  /** One job stands for all: who rings while a ring is under way shares the next one. */
  readonly shared: boolean;
  readonly deadlineMs: number;
  readonly onError: (error: unknown) => void;
}

const LARGEST_BATCH = 500;

/** Rings of a shared bell are at least so far apart: those of a burst are one. */
const APART_MS = 20;

interface Waiting {
  readonly bell: Bell;
  readonly settle: (rung: boolean) => void;
}

/**
 * Adds jobs to one queue.
 *
 * On PostgreSQL rings are gathered: a batch of 64 takes a fifth of the processor time of 64 single
 * inserts, and commits that notify go one after another. On Redis the client pipelines by itself:
 * 20 together take an eighth less, but on a busy machine a burst then misses its deadline as a whole.
 * A shared bell is rung once for all who come while it is being rung: never by the ring under way, which
 * may be heard before what they have committed.
 */
export function createRinger(options: RingerOptions): Ringer {
  const { name, queue, gather, shared, deadlineMs, onError } = options;
  let waiting: Waiting[] = [];
  let scheduled = false;

  const send = async (rung: readonly Bell[]): Promise<boolean> => {
    const bells = withoutRepetitions(rung);
    const [only] = bells;
    const adding =
      bells.length === 1 && only !== undefined
        ? queue.add(name, only.data, only.options)
        : queue.addBulk(bells.map((bell) => ({ name, data: bell.data, opts: bell.options })));
    return accepted(adding, deadlineMs, onError);
  };

  const flush = () => {
    scheduled = false;
    const batch = waiting;
    waiting = [];
    for (let start = 0; start < batch.length; start += LARGEST_BATCH) {
      const part = batch.slice(start, start + LARGEST_BATCH);
      void send(part.map(({ bell }) => bell)).then((rung) => {
        for (const { settle } of part) settle(rung);
      });
    }
  };

  let underWay: Promise<unknown> | null = null;
  let next: Promise<boolean> | null = null;
  const ringShared = (bell: Bell): Promise<boolean> => {
    if (underWay === null) {
      const rung = send([bell]);
      underWay = Promise.all([rung, pause(APART_MS)]).finally(() => {
        underWay = null;
      });
      return rung;
    }
    next ??= underWay.then(() => {
      next = null;
      return ringShared(bell);
    });
    return next;
  };

  return {
    ring: (bell) => {
      // One that is to ring later has a job of its own.
      if (shared && bell.options.delay === undefined) return ringShared(bell);
      if (!gather) return send([bell]);
      return new Promise((settle) => {
        waiting.push({ bell, settle });
        if (scheduled) return;
        scheduled = true;
        setImmediate(flush);
      });
    },
    ringMany: async (bells) => {
      let all = true;
      for (let start = 0; start < bells.length && all; start += LARGEST_BATCH) {
        all = await send(bells.slice(start, start + LARGEST_BATCH));
      }
      return all;
    },
    whenIdle: async () => {
      while (underWay !== null) await (next ?? underWay);
    },
  };
}

/** Of several with one id the store takes the first, so only that one is sent. */
function withoutRepetitions(bells: readonly Bell[]): readonly Bell[] {
  const ids = new Set<string>();
  return bells.filter(({ options: { jobId } }) => {
    if (jobId === undefined) return true;
    const isFirst = !ids.has(jobId);
    ids.add(jobId);
    return isFirst;
  });
}

/** True when the promise fulfils in time. A job that arrives after the deadline rings late. */
function accepted(
  adding: Promise<unknown>,
  deadlineMs: number,
  onError: (error: unknown) => void,
): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      onError(Object.assign(new Error('a ring was not taken in time'), { code: 'ring_late' }));
      resolve(false);
    }, deadlineMs);
    const settle = (rung: boolean) => {
      clearTimeout(timer);
      resolve(rung);
    };
    adding.then(
      () => settle(true),
      (error: unknown) => {
        onError(error);
        settle(false);
      },
    );
  });
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
