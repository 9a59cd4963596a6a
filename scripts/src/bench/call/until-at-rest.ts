import { setTimeout as pause } from 'node:timers/promises';
import { processorTimeOf } from '../stage/processor-time.js';

const LOOK_EVERY_MS = 500;
/** Of one core: services that wait for calls use less, a process that gets ready for one more. */
const BUSY_CORES = 0.3;
/** A process that replaces one of the reserve starts five seconds after a call began, and not earlier. */
const QUIET_LOOKS = 14;
const MOST_LOOKS = 120;

/** Until the services have done what a call leaves them to do: to have another process ready. */
export async function untilAtRest(): Promise<void> {
  let before = processorTimeOf('any');
  let quiet = 0;
  for (let looks = 0; quiet < QUIET_LOOKS && looks < MOST_LOOKS; looks += 1) {
    const since = performance.now();
    await pause(LOOK_EVERY_MS);
    const now = processorTimeOf('any');
    if (now === null || before === null) return;
    const cores = (now - before) / (performance.now() - since);
    quiet = cores < BUSY_CORES ? quiet + 1 : 0;
    before = now;
  }
}
