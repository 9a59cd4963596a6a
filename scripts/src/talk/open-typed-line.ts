import { setTimeout as sleep } from 'node:timers/promises';
import { type Line, openTextSession } from '@immolab/dialer';
import type { TypedInput } from './typed-input.js';

/** As on the simulated line. */
const TRANSFER_MS = 1_000;

export interface TypedLineOptions {
  readonly input: TypedInput;
  /** It is the lead's turn. */
  readonly onTurn: () => void;
  readonly onHungUp: () => void;
}

/** A line whose other end is a person at the keyboard, or a file. */
export function openTypedLine({ input, onTurn, onHungUp }: TypedLineOptions): Line {
  return {
    fromNumber: null,
    isPatient: true,
    prepare: async () => 'ready',
    dial: async () => ({ answered: true }),
    openSession: openTextSession,
    identify: async () => ({ by: 'person', greeting: null }),
    async hear(_listening, signal) {
      onTurn();
      const line = await input.next(signal);
      if (line === null) {
        onHungUp();
        return { kind: 'hung_up' };
      }
      const text = line.trim();
      return text === '' ? { kind: 'silent' } : { kind: 'says', text };
    },
    untilRecording: async () => undefined,
    spoken: () => undefined,
    async transfer(_number, signal) {
      await sleep(TRANSFER_MS, undefined, { signal });
      return true;
    },
    hangUp: async () => input.close(),
  };
}
