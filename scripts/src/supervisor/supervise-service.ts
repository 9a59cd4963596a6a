import { setTimeout as sleep } from 'node:timers/promises';
import { type LaunchedService, launchService } from './launch-service.js';
import type { RunningService, ServiceDefinition } from './service.js';

/** A cold machine with two cores has four services ready in under 10 s. */
const READY_TIMEOUT_MS = 60_000;
const ATTEMPTS_BEFORE_READY = 3;
/** The first restart is at once; one that dies again soon waits 0.2, 0.4, 0.8 … 2 s. */
const FIRST_PAUSE_MS = 200;
const LONGEST_PAUSE_MS = 2_000;
const SOON_MS = 10_000;

export interface SuperviseOptions {
  readonly logFile: string;
  readonly say: (line: string) => void;
  /** Called whenever the process of the service is another one, or none. */
  readonly onChange: () => void;
}

/**
 * Keeps a service running: started again whenever it dies, for ever once it was ready, and given
 * up after three attempts before.
 */
export class SupervisedService {
  /** Resolves once the service is ready. Rejects with its last words when it never gets there. */
  readonly ready: Promise<void>;
  readonly #definition: ServiceDefinition;
  readonly #options: SuperviseOptions;
  readonly #ending = new AbortController();
  readonly #loop: Promise<void>;
  #current: LaunchedService | null = null;
  #wasReady = false;
  #tellReady: () => void = () => undefined;

  constructor(definition: ServiceDefinition, options: SuperviseOptions) {
    this.#definition = definition;
    this.#options = options;
    const { promise, resolve, reject } = settleable();
    this.ready = promise;
    this.#tellReady = resolve;
    this.#loop = this.#run().catch(reject);
    // Whoever waits for it hears of it; that nobody waits yet is no fault of its own.
    promise.catch(() => undefined);
  }

  running(): RunningService | null {
    if (this.#current === null) return null;
    return { name: this.#definition.name, pid: this.#current.pid, url: this.#current.url };
  }

  /** Ends the service for good: drained by `deadlineMs`, or killed. */
  async stop(deadlineMs: number): Promise<void> {
    this.#ending.abort();
    await this.#current?.stop(deadlineMs);
    await this.#loop;
  }

  async #run(): Promise<void> {
    let deaths = 0;
    let news: string | null = null;
    for (;;) {
      const startedAt = performance.now();
      const launched = await this.#launch();
      if (news !== null && launched.pid !== 0) {
        this.#options.say(`${news} and was started again as pid ${launched.pid}.`);
      }
      const how = await this.#watch(launched);
      if (this.#ending.signal.aborted) return;
      deaths = performance.now() - startedAt > SOON_MS ? 1 : deaths + 1;
      if (!this.#wasReady && deaths === ATTEMPTS_BEFORE_READY) {
        throw new Error(`${this.#definition.name} does not start (${how}):\n${launched.tail()}`);
      }
      news = `${this.#definition.name} (pid ${launched.pid}) died (${how})`;
      await this.#pauseBeforeRestart(deaths);
      if (this.#ending.signal.aborted) return;
    }
  }

  async #launch(): Promise<LaunchedService> {
    const launched = await launchService(this.#definition, this.#options.logFile);
    this.#current = launched;
    // The end was asked for while the process was being started.
    if (this.#ending.signal.aborted) await launched.stop(0);
    else this.#options.onChange();
    return launched;
  }

  /** @returns how it ended, in plain words */
  async #watch(launched: LaunchedService): Promise<string> {
    if (await launched.isReadyWithin(READY_TIMEOUT_MS)) {
      if (this.#wasReady) this.#options.say(`${this.#definition.name} is ready again.`);
      this.#wasReady = true;
      this.#tellReady();
    } else if (!this.#ending.signal.aborted) {
      await launched.stop(0);
    }
    return launched.ended;
  }

  async #pauseBeforeRestart(deaths: number): Promise<void> {
    if (deaths === 1) return;
    this.#current = null;
    this.#options.onChange();
    const pauseMs = Math.min(FIRST_PAUSE_MS * 2 ** (deaths - 2), LONGEST_PAUSE_MS);
    await sleep(pauseMs, undefined, { signal: this.#ending.signal }).catch(() => undefined);
  }
}

function settleable(): {
  promise: Promise<void>;
  resolve: () => void;
  reject: (error: unknown) => void;
} {
  let resolve: () => void = () => undefined;
  let reject: (error: unknown) => void = () => undefined;
  const promise = new Promise<void>((onDone, onFail) => {
    resolve = onDone;
    reject = onFail;
  });
  return { promise, resolve, reject };
}
