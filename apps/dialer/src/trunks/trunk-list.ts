import { z } from 'zod';
import type { Trunk } from './trunk.js';

const DEFAULT_PRIORITY = 10;

const numberSchema = z.string().regex(/^\+[1-9]\d{6,14}$/, {
  error: ({ input }) => `has ${JSON.stringify(input)}, which is no number like +41445550100`,
});

const prefixSchema = z.string().regex(/^\+[1-9]\d{0,14}$/, {
  error: ({ input }) => `has ${JSON.stringify(input)}, which is no beginning of a number like +41`,
});

const trunkSchema = z.strictObject(
  {
    id: z.string('must be the id of a trunk of LiveKit').regex(/^\S{1,100}$/, {
      error: 'must be the id of a trunk of LiveKit',
    }),
    prefixes: z.array(prefixSchema, 'must be a list').default([]),
    priority: z
      .int('must be a whole number')
      .min(0, 'must not be negative')
      .max(1_000, 'must be at most 1000')
      .default(DEFAULT_PRIORITY),
    numbers: z.array(numberSchema, 'must be a list').default([]),
  },
  {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `has ${issue.keys.join(', ')}, which is none of id, prefixes, priority, numbers`
        : 'must be an object like {"id":"ST_…"}',
  },
);

/** A list of trunks written as JSON: `[{"id":"ST_…","prefixes":["+41"],"numbers":["+41…"]}]`. */
export function trunkList() {
  return z.string().transform((text, context): readonly Trunk[] => {
    const faults: string[] = [];
    const entries = readEntries(text);
    if (entries === null) faults.push('must be a list in JSON: [{"id":"ST_…"}]');
    else if (entries.length === 0) faults.push('must have at least one trunk');
    const trunks = (entries ?? []).flatMap((entry, index) => {
      const parsed = trunkSchema.safeParse(entry);
      if (parsed.success) return [parsed.data];
      for (const { path, message } of parsed.error.issues) {
        const field = path.length > 0 ? `"${String(path[0])}" ` : '';
        faults.push(`${nameEntry(entry, index)}: ${field}${message}`);
      }
      return [];
    });
    faults.push(...findRepeated(trunks));
    for (const message of faults) context.addIssue({ code: 'custom', message });
    return trunks;
  });
}

function readEntries(text: string): readonly unknown[] | null {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}

/** `entry 2 ("ST_backup")` */
function nameEntry(entry: unknown, index: number): string {
  const named = z.object({ id: z.string() }).safeParse(entry);
  return `entry ${index + 1}${named.success ? ` (${JSON.stringify(named.data.id)})` : ''}`;
}

function findRepeated(trunks: readonly Trunk[]): string[] {
  const ids = trunks.map(({ id }) => id);
  const repeated = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
  return [...repeated].map((id) => `has ${JSON.stringify(id)} more than once`);
}
