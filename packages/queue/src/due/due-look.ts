/** Looks start at least this far apart, so that what comes meanwhile is claimed together. */
const APART_MS = 5;

export interface LookOptions {
  /** Places that are free. */
  readonly free: () => number;
  /** Claims at most so many and starts them. @returns how many there were */
  readonly take: (limit: number) => Promise<number>;
  readonly onError: (error: unknown) => void;
  /** Passed in by tests. */
  readonly apartMs?: number;
}

/** Finds work that is due for as many places as are free, one look at a time. */
export interface DueLook {
  /**
   * Work may be due. Resolves after a look that began after this, or when there is no place: then it
   * is looked for as soon as there is one. Never rejects.
   */
  wake(): Promise<void>;
  /** A place became free. */
  placeFree(): void;
  /** Starts no further look, and waits for the one in hand. */
  close(): Promise<void>;
}

export function createDueLook(options: LookOptions): DueLook {
  const { free, take, onError, apartMs = APART_MS } = options;
  let isWanted = false;
  let isClosed = false;
  let looking: Promise<void> | null = null;
  let lastStart = Number.NEGATIVE_INFINITY;

  const look = async (): Promise<void> => {
    while (isWanted && !isClosed) {
      await until(lastStart + apartMs);
      const places = free();
      if (places === 0) return;
      isWanted = false;
      lastStart = performance.now();
      // As many as asked for: there may be more.
      if ((await take(places)) >= places) isWanted = true;
    }
  };
  const wake = async (): Promise<void> => {
    isWanted = true;
    looking ??= look()
      .catch(onError)
      .finally(() => {
        looking = null;
        placeFree();
      });
    await looking;
  };
  const placeFree = (): void => {
    if (isWanted && looking === null && !isClosed && free() > 0) void wake();
  };
  return {
    wake,
    placeFree,
    async close() {
      isClosed = true;
      await looking;
    },
  };
}

async function until(moment: number): Promise<void> {
  const ms = moment - performance.now();
  if (ms > 0) await new Promise((resolve) => setTimeout(resolve, ms));
}
