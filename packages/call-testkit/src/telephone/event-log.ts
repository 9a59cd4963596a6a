import { type CallEvent, type CallFact, isLast, type LastEvent } from './call-event.js';

type EventOf<Type extends CallEvent['type']> = Extract<CallEvent, { type: Type }>;

interface Waiter {
  notice(event: CallEvent): boolean;
  giveUp(): void;
}

/** What happened to a call, in order, and waits for what will. */
export class EventLog {
  readonly events: CallEvent[] = [];
  readonly #waiters = new Set<Waiter>();

  /** @param at milliseconds since 1970 */
  record(fact: CallFact, at = Date.now()): void {
    const event: CallEvent = { ...fact, at };
    this.events.push(event);
    for (const waiter of this.#waiters) if (waiter.notice(event)) this.#waiters.delete(waiter);
    if (!isLast(event)) return;
    for (const waiter of this.#waiters) waiter.giveUp();
    this.#waiters.clear();
  }

  /** All events of a type so far. */
  all<Type extends CallEvent['type']>(type: Type): readonly EventOf<Type>[] {
    return this.events.filter((event): event is EventOf<Type> => event.type === type);
  }

  /**
   * The first event of a type, past or to come, that fits. Rejects when the call ends without it, so
   * that a test fails at once instead of waiting.
   */
  when<Type extends CallEvent['type']>(
    type: Type,
    fits: (event: EventOf<Type>) => boolean = () => true,
  ): Promise<EventOf<Type>> {
    const isWanted = (event: CallEvent): event is EventOf<Type> =>
      event.type === type && fits(event as EventOf<Type>);
    const past = this.events.find(isWanted);
    if (past !== undefined) return Promise.resolve(past);
    return new Promise((resolve, reject) => {
      const giveUp = (): void =>
        reject(new Error(`the call ended without "${type}": ${this.describe()}`));
      if (this.last !== undefined) return giveUp();
      const notice = (event: CallEvent): boolean => {
        if (!isWanted(event)) return false;
        resolve(event);
        return true;
      };
      this.#waiters.add({ notice, giveUp });
    });
  }

  /** How the call ended, once it has. */
  whenLast(): Promise<LastEvent> {
    const { last } = this;
    if (last !== undefined) return Promise.resolve(last);
    return new Promise((resolve) => {
      const notice = (event: CallEvent): boolean => {
        if (isLast(event)) resolve(event);
        return isLast(event);
      };
      this.#waiters.add({ notice, giveUp: () => {} });
    });
  }

  /** How the call ended; undefined while it goes on. */
  get last(): LastEvent | undefined {
    return this.events.findLast(isLast);
  }

  /** One line, for the message of a failed test. */
  describe(): string {
    const start = this.events[0]?.at ?? 0;
    return this.events
      .map(({ at, type, ...rest }) => `${at - start} ${type} ${JSON.stringify(rest)}`)
      .join(' | ');
  }
}
