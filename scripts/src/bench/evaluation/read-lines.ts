import { readFileSync } from 'node:fs';
import type { z } from 'zod';

/**
 * Reads a file of one JSON object a line.
 *
 * @throws Error that names file and line, but not what stands there
 */
export function readLines<T>(path: string, schema: z.ZodType<T>): readonly T[] {
  const read: T[] = [];
  for (const [index, line] of readFileSync(path, 'utf8').split('\n').entries()) {
    if (line.trim() === '') continue;
    const parsed = schema.safeParse(parseJson(line));
    if (!parsed.success) {
      const fault = parsed.error.issues[0];
      const where = fault?.path.join('.') || 'the line';
      throw new Error(`${path}, line ${index + 1}: ${where}: ${fault?.message}`);
    }
    read.push(parsed.data);
  }
  if (read.length === 0) throw new Error(`${path} is empty.`);
  return read;
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
