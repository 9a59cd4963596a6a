/** Shares of the longest duration at which the agent is told to come to an end. */
const WRAP_UP_AT = [0.8, 0.9];

export interface DurationWatch {
  /** Resolves when the next of the reminders is due; at once when one was missed. */
  timeIsShort(): Promise<void>;
  /** The reminder has been acted upon. */
  acknowledge(): void;
  close(): void;
}

/**
 * Watches how long a call lasts.
 *
 * @param maxMs from the answer; at the end of it `onOver` is called
 */
export function watchDuration(maxMs: number, onOver: () => void): DurationWatch {
  const timers = [setTimeout(onOver, maxMs)];
  const reminders = WRAP_UP_AT.map(
    (share) =>
      new Promise<void>((resolve) => {
        timers.push(setTimeout(resolve, maxMs * share));
      }),
  );
  const never = new Promise<void>(() => undefined);
  return {
    timeIsShort: () => reminders[0] ?? never,
    acknowledge: () => void reminders.shift(),
    close: () => {
      for (const timer of timers) clearTimeout(timer);
    },
  };
}
