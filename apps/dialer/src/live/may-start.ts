/** How things stand when a process asks to start. Times in milliseconds. */
export interface StartState {
  /** Since it asked. */
  readonly waitedMs: number;
  /** Since LiveKit last brought a call; null when it never did. */
  readonly sinceCallMs: number | null;
  /** Processes that were let in and live, started up or not. */
  readonly alive: number;
  /** Calls that have a process or wait for one. */
  readonly calls: number;
  /** Calls that there may be at a time. */
  readonly capacity: number;
}

/** From its first sign a call dials, is answered and greets in this time, unless it rings for long. */
const BEGINNING_MS = 5_000;

/** No process is held back for longer. */
export const LONGEST_WAIT_MS = 15_000;

/**
 * Whether a process may start, which costs a core for two seconds and more: not while calls begin,
 * when leads wait for a first word, nor when every call that there may be has its process. A call
 * without a process is waited for by nobody else.
 */
export function mayStart({ waitedMs, sinceCallMs, alive, calls, capacity }: StartState): boolean {
  if (calls > alive || waitedMs >= LONGEST_WAIT_MS) return true;
  const isCalm = sinceCallMs === null || sinceCallMs >= BEGINNING_MS;
  return isCalm && alive < capacity;
}
