import { isOfItsInput } from './constraint.js';

export interface GatherOptions {
  /** Asked at most in one statement. */
  readonly most: number;
  /** Statements under way at most; whoever comes meanwhile is gathered. */
  readonly atOnce?: number;
  /** A statement that takes longer holds up nobody who came after it, in milliseconds. */
  readonly patienceMs?: number;
}

interface Waiting<Input, Output> {
  readonly input: Input;
  readonly resolve: (output: Output) => void;
  readonly reject: (error: unknown) => void;
}

const DEFAULT_PATIENCE_MS = 50;
// One is answered while the next is gathered; more would only be smaller.
const DEFAULT_AT_ONCE = 2;

/**
 * Lets those who ask the same of one database at the same time share a statement: whoever comes
 * while others are under way is asked for in the next. Nobody waits for company: without any, an input
 * goes at once and alone.
 *
 * A statement of several that fails for what one of them asked (see {@link isOfItsInput}) was rolled
 * back as a whole; its halves are then asked for, one after the other, and theirs, down to the one at
 * fault: no input suffers from another, or overtakes one that came before it.
 *
 * @param run answers each input, in their order
 */
export function gather<Source extends object, Input, Output>(
  run: (source: Source, inputs: readonly Input[]) => Promise<readonly Output[]>,
  options: GatherOptions,
): (source: Source, input: Input) => Promise<Output> {
  const gatherings = new WeakMap<Source, (input: Input) => Promise<Output>>();
  return (source, input) => {
    let ask = gatherings.get(source);
    if (ask === undefined) {
      ask = openGathering((inputs) => run(source, inputs), options);
      gatherings.set(source, ask);
    }
    return ask(input);
  };
}

function openGathering<Input, Output>(
  run: (inputs: readonly Input[]) => Promise<readonly Output[]>,
  { most, atOnce = DEFAULT_AT_ONCE, patienceMs = DEFAULT_PATIENCE_MS }: GatherOptions,
): (input: Input) => Promise<Output> {
  let waiting: Waiting<Input, Output>[] = [];
  let underWay = 0;
  let isScheduled = false;

  const schedule = () => {
    if (isScheduled || waiting.length === 0 || underWay >= atOnce) return;
    isScheduled = true;
    // Behind the input and output of this turn of the event loop, which may bring more.
    setImmediate(start);
  };
  const start = () => {
    isScheduled = false;
    const batch = waiting.slice(0, most);
    waiting = waiting.slice(most);
    underWay += 1;
    let isOver = false;
    const letNextStart = () => {
      if (isOver) return;
      isOver = true;
      clearTimeout(timer);
      underWay -= 1;
      schedule();
    };
    const timer = setTimeout(letNextStart, patienceMs);
    void answerAll(run, batch).then(letNextStart);
    schedule();
  };

  return (input) =>
    new Promise((resolve, reject) => {
      waiting.push({ input, resolve, reject });
      schedule();
    });
}

/** Never rejects. */
async function answerAll<Input, Output>(
  run: (inputs: readonly Input[]) => Promise<readonly Output[]>,
  batch: readonly Waiting<Input, Output>[],
): Promise<void> {
  try {
    const outputs = await run(batch.map(({ input }) => input));
    if (outputs.length !== batch.length) throw new Error('not every input was answered');
    for (const [index, output] of outputs.entries()) batch[index]?.resolve(output);
  } catch (error) {
    if (batch.length > 1 && isOfItsInput(error)) {
      const middle = Math.ceil(batch.length / 2);
      await answerAll(run, batch.slice(0, middle));
      await answerAll(run, batch.slice(middle));
      return;
    }
    for (const { reject } of batch) reject(error);
  }
}
