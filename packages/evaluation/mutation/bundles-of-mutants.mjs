// Stryker writes all mutants into one program, each behind a question whether it is on, and counts
// at every step what is covered: some ten times the work of the engine. So its questions and counts
// are replaced in the text of the program, by what one run of it needs.

const COUNTING = /stryCov_9fa48\d*\(((?:"\d+"(?:, )?)+)\)/g;
const QUESTION = /(stryMutAct_9fa48\d*\("\d+"\))/;

/** The program without any mutant; `__hits`, an array, counts how often each would be passed. */
export function countingBundle(instrumented) {
  return instrumented
    .split(QUESTION)
    .map((piece, i) => (i % 2 === 0 ? piece : 'false'))
    .join('')
    .replace(COUNTING, (_, ids) => `(${ids.replaceAll(/"(\d+)"/g, '__hits[$1]++')})`);
}

/** Makes the program with a single mutant in it. Its question stays, for it counts the steps. */
export function bundlesOfMutants(instrumented) {
  const pieces = instrumented.replace(COUNTING, '0').split(QUESTION);
  return (id) =>
    pieces
      .map((piece, i) => (i % 2 === 0 || piece.endsWith(`("${id}")`) ? piece : 'false'))
      .join('');
}
