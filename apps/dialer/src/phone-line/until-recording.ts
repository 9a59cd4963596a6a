import type { SilenceWatch } from '../voice/watch-silence.js';
import type { BeepListener } from './listen-for-beep.js';

/** After its greeting a machine without a beep records too. */
const SILENCE_MS = 2_500;

export interface RecordingSigns {
  readonly beep: BeepListener;
  readonly silence: SilenceWatch;
}

/** Resolves when an answering machine records: after its beep, or after a silence. */
export async function untilRecording(
  { beep, silence }: RecordingSigns,
  signal: AbortSignal,
): Promise<void> {
  if (beep.isHeard) return;
  const enough = new AbortController();
  const beeped = new Promise<void>((resolve) => beep.onBeep(resolve));
  const silent = silence.untilSilent(SILENCE_MS, AbortSignal.any([signal, enough.signal]));
  silent.catch(() => undefined);
  try {
    await Promise.race([beeped, silent]);
  } finally {
    enough.abort();
  }
}
