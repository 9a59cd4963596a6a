/** One call under way in this process. */
export interface ActiveCall {
  /** Aborted with the reason for which the call must stop. */
  readonly signal: AbortSignal;
  /** Only the first reason counts. */
  abort(reason: unknown): void;
  /** The call is over as far as others can see. */
  end(): void;
}

/** The calls under way in this process, and what they still have to clear away. */
export interface ActiveCalls {
  readonly size: number;
  begin(): ActiveCall;
  /** Something that goes on after a call's end, such as closing its session. */
  cleanUp(work: Promise<unknown>): void;
  abortAll(reason: unknown): void;
  /** Resolves when no call and no clean-up is left. */
  whenIdle(): Promise<void>;
}

export function createActiveCalls(): ActiveCalls {
  const calls = new Set<ActiveCall>();
  const cleanUps = new Set<Promise<unknown>>();
  let idle: (() => void)[] = [];

  const tellIdle = (): void => {
    if (calls.size > 0 || cleanUps.size > 0) return;
    for (const tell of idle.splice(0)) tell();
    idle = [];
  };

  return {
    get size() {
      return calls.size;
    },
    begin() {
      const controller = new AbortController();
      const call: ActiveCall = {
        signal: controller.signal,
        abort: (reason) => controller.abort(reason),
        end() {
          calls.delete(call);
          tellIdle();
        },
      };
      calls.add(call);
      return call;
    },
    cleanUp(work) {
      const done = work
        .catch(() => undefined)
        .finally(() => {
          cleanUps.delete(done);
          tellIdle();
        });
      cleanUps.add(done);
    },
    abortAll(reason) {
      for (const call of calls) call.abort(reason);
    },
    whenIdle: () =>
      new Promise((resolve) => {
        idle.push(resolve);
        tellIdle();
      }),
  };
}
