import { setTimeout as sleep } from 'node:timers/promises';
import { abortable } from '../call-job/abortable.js';
import { LineLostError } from '../call-job/stop-reasons.js';

/** How the agent comes into the room of its call, once. */
export interface RoomEntry {
  /** Goes in after so many milliseconds, unless it is on its way by then. */
  after(ms: number): void;
  /**
   * Goes in now, if it is not on its way; resolves when it is there.
   *
   * @throws LineLostError when it does not get in
   */
  now(): Promise<void>;
  /** Aborted with a LineLostError when it does not get in. */
  readonly failed: AbortSignal;
  /** Does not set out any more. Resolves when it is not on its way, or after so many milliseconds. */
  stop(ms: number): Promise<void>;
}

/**
 * @param join puts the agent into the room; asked once
 * @param withinMs after which it counts as failed: a lead who has answered hears silence meanwhile
 */
export function joinRoom(join: () => Promise<void>, withinMs: number): RoomEntry {
  const failed = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  let joining: Promise<void> | null = null;
  let entering: Promise<void> | null = null;
  const enter = async (): Promise<void> => {
    const late = setTimeout(() => failed.abort(new LineLostError('no room in time')), withinMs);
    try {
      joining = join();
      await abortable(joining, failed.signal);
    } catch (cause) {
      failed.abort(new LineLostError('the room was not joined', { cause }));
      throw failed.signal.reason;
    } finally {
      clearTimeout(late);
    }
  };
  const now = (): Promise<void> => {
    clearTimeout(timer);
    entering ??= enter();
    return entering;
  };
  return {
    now,
    failed: failed.signal,
    after(ms) {
      if (entering !== null) return;
      // What becomes of it is told by `failed`.
      timer = setTimeout(() => now().catch(() => undefined), ms);
    },
    async stop(ms) {
      clearTimeout(timer);
      const settled = joining?.catch(() => undefined);
      await Promise.race([settled, sleep(ms, undefined, { ref: false })]);
    },
  };
}
