import type { Warning } from '../notice.js';

// Warnings are stored with the call and sent back: enough to find a mistake, too few to hurt.
const MAX_WARNINGS = 50;
const MAX_KEY_LENGTH = 100;
const NOT_STORABLE = /[\p{Surrogate}\p{Cc}]/gu;

/** Keys that an object of the body, or each object of a list, may have, and those below them. */
export interface KnownFields {
  readonly [key: string]: KnownFields | 'leaf';
}

/** A warning for each key, at any depth, that the API does not know. */
export function warnOfUnknownFields(known: KnownFields, body: unknown): Warning[] {
  const warnings: Warning[] = [];
  visit(known, body, [], warnings);
  if (warnings.length <= MAX_WARNINGS) return warnings;
  const message = 'Further fields are not known and were ignored';
  return [...warnings.slice(0, MAX_WARNINGS), { code: 'unknown_field', path: [], message }];
}

/** @param path of the value; is changed and changed back on the way */
function visit(
  known: KnownFields,
  value: unknown,
  path: (string | number)[],
  warnings: Warning[],
): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (let position = 0; position < value.length; position += 1) {
      path.push(position);
      visit(known, value[position], path, warnings);
      path.pop();
    }
    return;
  }
  for (const key of Object.keys(value)) {
    // One more than is told shows that there are more.
    if (warnings.length > MAX_WARNINGS) return;
    const below = Object.hasOwn(known, key) ? known[key] : undefined;
    if (below === 'leaf') continue;
    if (below === undefined) {
      warnings.push({
        code: 'unknown_field',
        path: [...path, key].map(printable),
        message: 'This field is not known and was ignored',
      });
      continue;
    }
    path.push(key);
    visit(below, Reflect.get(value, key), path, warnings);
    path.pop();
  }
}

function printable(step: string | number): string | number {
  if (typeof step === 'number') return step;
  return step.slice(0, MAX_KEY_LENGTH).replace(NOT_STORABLE, '\uFFFD');
}
