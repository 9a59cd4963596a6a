// Stryker writes all mutants into one program, each behind a question whether it is on, and counts
// at every step what is covered: some ten times the work of the engine. Once it is known which tests
// cover what, a mutant needs neither the counting nor the questions of the others.

const COUNTING = /stryCov_9fa48\d*\((?:"\d+"(?:, )?)+\)/g;
const QUESTION = /(stryMutAct_9fa48\d*\("\d+"\))/;

/** Of an instrumented program: makes the one with a single mutant. Its question stays, it counts steps. */
export function bundlesOfMutants(instrumented) {
  const pieces = instrumented.replace(COUNTING, '0').split(QUESTION);
  return (id) =>
    pieces
      .map((piece, i) => (i % 2 === 0 || piece.endsWith(`("${id}")`) ? piece : 'false'))
      .join('');
}
