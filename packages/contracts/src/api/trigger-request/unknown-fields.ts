import type { BodyPath, Warning } from '../notice.js';

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

function visit(known: KnownFields, value: unknown, path: BodyPath, warnings: Warning[]): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const [position, element] of value.entries()) {
      visit(known, element, [...path, position], warnings);
    }
    return;
  }
  for (const [key, inner] of Object.entries(value)) {
    // One more than is told shows that there are more.
    if (warnings.length > MAX_WARNINGS) return;
    const below = Object.hasOwn(known, key) ? known[key] : undefined;
    const innerPath = [...path, printable(key)];
    if (below === undefined) {
      warnings.push({
        code: 'unknown_field',
        path: innerPath,
        message: 'This field is not known and was ignored',
      });
    } else if (below !== 'leaf') {
      visit(below, inner, innerPath, warnings);
    }
  }
}

function printable(key: string): string {
  return key.slice(0, MAX_KEY_LENGTH).replace(NOT_STORABLE, '\uFFFD');
}
