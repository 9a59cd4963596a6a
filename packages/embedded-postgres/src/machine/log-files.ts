import { readFileSync, statSync } from 'node:fs';

const TAIL_LINES = 15;

/** In bytes; 0 when there is no such file. */
export function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

/** The last lines that were written to the file after its first `since` bytes. */
export function readTail(path: string, since = 0): string {
  if (sizeOf(path) <= since) return '';
  const text = readFileSync(path).subarray(since).toString('utf8').trimEnd();
  return text.split('\n').slice(-TAIL_LINES).join('\n');
}
