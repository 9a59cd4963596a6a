/** What is remembered a function: some hundred integrators with some listings each. */
const MOST = 1_000;
/** Longer ones are read anew each time, so that no sender fills the memory. */
const LONGEST_NAME = 8_192;

/**
 * A pure function that remembers what it made of inputs lately. Most of a request stands in all
 * requests of its integrator, and to read it takes longer than anything else that is done for one.
 * Bounded; the oldest goes first. What it returns is shared: nobody may change it.
 *
 * @param nameOf tells apart what the function may treat differently
 */
export function remember<Input, Output>(
  read: (input: Input) => Output,
  nameOf: (input: Input) => string,
  most = MOST,
): (input: Input) => Output {
  const memory = new Map<string, { readonly output: Output }>();
  return (input) => {
    const name = nameOf(input);
    const known = memory.get(name);
    if (known !== undefined) return known.output;
    const output = read(input);
    if (name.length > LONGEST_NAME) return output;
    memory.set(name, { output });
    const [oldest] = memory.keys();
    if (memory.size > most && oldest !== undefined) memory.delete(oldest);
    return output;
  };
}
