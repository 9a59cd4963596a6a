/**
 * A pure check that remembers what it said of inputs lately: criteria and conditions are the same in
 * all requests of an integrator, and to read them takes longer than anything else of a request.
 * Bounded; the oldest verdict goes first.
 *
 * @param nameOf tells apart what the check may judge differently
 */
export function rememberVerdicts<Input, Verdict>(
  check: (input: Input) => Verdict,
  nameOf: (input: Input) => string,
  most: number,
): (input: Input) => Verdict {
  const verdicts = new Map<string, { readonly verdict: Verdict }>();
  return (input) => {
    const name = nameOf(input);
    const known = verdicts.get(name);
    if (known !== undefined) return known.verdict;
    const verdict = check(input);
    verdicts.set(name, { verdict });
    const [oldest] = verdicts.keys();
    if (verdicts.size > most && oldest !== undefined) verdicts.delete(oldest);
    return verdict;
  };
}
