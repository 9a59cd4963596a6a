import { extname } from 'node:path';

/**
 * Node.js collects garbage late: the memory of a process may grow to twice what it needs before it
 * does. These make it collect sooner: short-lived objects after 4 MB instead of 16, all others when
 * they have grown by a fifth, and what getting ready has left behind when it is ready (`gc()`).
 * Sooner still would save 12 MB, and cost half as much again before the first word of a call: a
 * session that opens makes many objects at once.
 */
const COLLECT_SOON = [
  '--min-semi-space-size=4',
  '--max-semi-space-size=4',
  '--heap-growing-percent=20',
  '--expose-gc',
];

/**
 * One thread beside the main one compiles and collects, not four; and the main one collects short-lived
 * objects by itself: where all processors are busy, it would wait longer for the other's share.
 */
const FEW_THREADS = ['--v8-pool-size=1', '--no-parallel-scavenge'];

/**
 * Node.js 20 optimises a function when it has run for a while, which in a process of one call is mostly in
 * its first second: four calls together speak 0.3 s later for it. Later versions count invocations and wait
 * longer; 24 refuses to start with this.
 */
const COMPILE_LATE = ['--interrupt-budget=1000000'];
const LAST_TO_HURRY = 21;

/** Of the libraries they take 15 MB; without them an error names the lines of what was built. */
const SOURCE_MAPS = '--enable-source-maps';

// The same in the sources, where a development run takes it from.
const START_AT_GATE = new URL(`../job/start-at-gate${extname(import.meta.url)}`, import.meta.url);

/**
 * What Node.js is started with for each call: there are as many of these processes as calls, and what
 * one takes counts so many times. Node.js refuses to start with an option that it does not know: developers
 * may have 20, and the images have 24.
 *
 * @param own arguments of Node.js in the dialer (`process.execArgv`)
 * @param gatePort where they wait to be let in
 * @param nodeVersion of Node.js, as in `process.versions`
 */
export function jobArguments(
  own: readonly string[],
  gatePort: number,
  nodeVersion: string,
): string[] {
  const major = Number.parseInt(nodeVersion, 10);
  const kept = own.filter((argument) => argument !== SOURCE_MAPS);
  return [
    ...kept,
    ...COLLECT_SOON,
    ...FEW_THREADS,
    ...(major <= LAST_TO_HURRY ? COMPILE_LATE : []),
    `--import=${START_AT_GATE.href}?port=${gatePort}`,
  ];
}

/** From here on a piece of memory is large: what glibc begins with. */
const LARGE_BYTES = 128 * 1_024;

/**
 * What is set for each of these processes, and for the dialer, unless the operator has set it.
 *
 * The C library of Linux (glibc) keeps memory apart for nearly every thread that asks for some, and a
 * call has two dozen of them: two such parts are enough (mallopt(3)).
 *
 * Large pieces it takes from the system one by one and gives back, until one of them has been given back:
 * larger ones are then cut from its own memory, which grows to what a few utterances take and stays so. A
 * fixed bound keeps it from that, and after some utterances a process is 10 MB smaller.
 *
 * The agents' library watches for work that holds up the event loop, and tells its log, which is not
 * kept here: the times of each turn tell what a lead waited for. For this it has a thread with a heap of
 * its own, 7 MB, looks fifty times a second, and writes down each collection of garbage.
 */
export const JOB_ENVIRONMENT: Readonly<Record<string, string>> = {
  MALLOC_ARENA_MAX: '2',
  MALLOC_MMAP_THRESHOLD_: String(LARGE_BYTES),
  MALLOC_TRIM_THRESHOLD_: String(LARGE_BYTES),
  LIVEKIT_AGENTS_LOOP_BLOCK_WARN_MS: '0',
};
