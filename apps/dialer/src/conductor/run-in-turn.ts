/** Runs one action after the other, in the order in which they were asked for. */
export type RunInTurn = <T>(action: () => Promise<T>) => Promise<T>;

/** A mutex: an action starts when all earlier ones have ended, however they ended. */
export function createRunInTurn(): RunInTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (action) => {
    const run = last.then(action, action);
    last = run;
    // The caller is told of the failure; the chain must not be.
    last.catch(() => undefined);
    return run;
  };
}
