import { openTextSession } from '../agent/open-text-session.js';
import type { Dialled, Line, LineEvent, Pickup, Readiness } from '../lines/line.js';

/** A line whose other end does what the test says, and notes what it was told. */
export interface ScriptedLine extends Line {
  readonly spokenTexts: readonly string[];
  readonly transfers: readonly string[];
  readonly hangUps: number;
}

export interface ScriptedLineOptions {
  readonly dial?: (signal: AbortSignal) => Promise<Dialled>;
  readonly pickup?: Pickup;
  readonly readiness?: Readiness;
  /** What is heard, one after the other; a text is said. After the last one the lead hangs up. */
  readonly hears?: readonly (string | LineEvent | ((signal: AbortSignal) => Promise<LineEvent>))[];
  readonly acceptsTransfer?: boolean;
  /** Aborted when the lead is gone, on a line that knows before all that they said is heard. */
  readonly gone?: AbortSignal;
}

export function scriptedLine(options: ScriptedLineOptions = {}): ScriptedLine {
  const hears = [...(options.hears ?? [])];
  const spokenTexts: string[] = [];
  const transfers: string[] = [];
  let hangUps = 0;
  return {
    untilRecording: async () => undefined,
    spokenTexts,
    transfers,
    get hangUps() {
      return hangUps;
    },
    fromNumber: '+41440000000',
    ...(options.gone !== undefined && { gone: options.gone }),
    prepare: async () => options.readiness ?? 'ready',
    dial: options.dial ?? (async () => ({ answered: true })),
    openSession: openTextSession,
    identify: async () => options.pickup ?? { by: 'person', greeting: null },
    async hear(_listening, signal) {
      const next = hears.shift() ?? { kind: 'hung_up' };
      if (typeof next === 'string') return { kind: 'says', text: next };
      return typeof next === 'function' ? next(signal) : next;
    },
    spoken: (text) => void spokenTexts.push(text),
    async transfer(number) {
      transfers.push(number);
      return options.acceptsTransfer ?? true;
    },
    async hangUp() {
      hangUps += 1;
    },
  };
}

/** Nothing is heard until the call is stopped. */
export function hearNothing(signal: AbortSignal): Promise<LineEvent> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}
