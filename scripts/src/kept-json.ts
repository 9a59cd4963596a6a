import { existsSync, readFileSync } from 'node:fs';
import type { z } from 'zod';
import { replaceFile } from './replace-file.js';

/** The content of a file that an earlier run kept; null when there is none that fits. */
export function readKept<T>(path: string, schema: z.ZodType<T>): T | null {
  if (!existsSync(path)) return null;
  try {
    return schema.safeParse(JSON.parse(readFileSync(path, 'utf8'))).data ?? null;
  } catch {
    // Not JSON: somebody has edited it.
    return null;
  }
}

/** Keeps `value` for later runs, readable by us alone. */
export function keep(path: string, value: unknown): void {
  replaceFile(path, `${JSON.stringify(value, null, 2)}\n`);
}
