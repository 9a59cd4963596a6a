/**
 * Node.js collects garbage late: the memory of a process may grow to twice what it needs before it
 * does. These make it collect sooner, short-lived objects after 4 MB instead of 16, all others when
 * they have grown by a fifth.
 */
const COLLECT_SOON = ['--max-semi-space-size=4', '--heap-growing-percent=20'];

/** Of the libraries they take 15 MB; without them an error names the lines of what was built. */
const SOURCE_MAPS = '--enable-source-maps';

/**
 * What Node.js is started with for each call: there are as many of these processes as calls, and what
 * one takes counts so many times.
 *
 * @param own arguments of Node.js in the dialer (`process.execArgv`)
 */
export function jobArguments(own: readonly string[]): string[] {
  return [...own.filter((argument) => argument !== SOURCE_MAPS), ...COLLECT_SOON];
}
