import { setFlagsFromString } from 'node:v8';

/** By then a call has dialled, was answered and has greeted, or it rings for long. */
const BEGINNING_MS = 8_000;

/** What V8 begins with by itself (`node --v8-options`). */
const USUAL = '--interrupt-budget=67584';

/**
 * A process is started with little taste for compiling code for speed, see `live/job-arguments.ts`.
 * When its call has begun that pays for itself: what runs for each piece of sound is compiled, and the
 * call takes a tenth less processor.
 */
export function compileAsUsualSoon(): void {
  setTimeout(() => setFlagsFromString(USUAL), BEGINNING_MS).unref();
}
