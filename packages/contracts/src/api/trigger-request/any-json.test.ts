import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TRIGGER_BODY_EXAMPLE } from '../../openapi/examples/trigger.js';
import { parseTriggerRequest } from './parse-trigger-request.js';
import { RULES } from './testing/example-request.js';

const NOT_STORABLE = /[\p{Surrogate}\0]/u;

/** The example with the value at a random place replaced by random JSON. */
function exampleWithJsonInside(): fc.Arbitrary<unknown> {
  const places: string[][] = [];
  collectPlaces(TRIGGER_BODY_EXAMPLE, [], places);
  const value = fc.oneof(
    fc.jsonValue(),
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.record({ '\u0000\ud800': fc.jsonValue() }),
  );
  return fc.tuple(fc.constantFrom(...places), value).map(([place, replacement]) => {
    const body = structuredClone(TRIGGER_BODY_EXAMPLE);
    const last = place.at(-1) ?? '';
    const parent = place.slice(0, -1).reduce<object>((at, key) => Reflect.get(at, key), body);
    Reflect.set(parent, last, replacement);
    return body;
  });
}

function collectPlaces(value: object, path: string[], places: string[][]): void {
  for (const [key, inner] of Object.entries(value)) {
    places.push([...path, key]);
    if (typeof inner === 'object') collectPlaces(inner, [...path, key], places);
  }
}

function everyString(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null || value instanceof Date) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...everyString(inner)]);
}

test('any JSON is either accepted with text that can be stored, or refused with reasons', () => {
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), exampleWithJsonInside()), (body) => {
      const parsed = parseTriggerRequest(body, RULES);
      if (parsed.ok) {
        const stored = everyString([parsed.request, parsed.warnings]);
        expect(stored.filter((text) => NOT_STORABLE.test(text))).toEqual([]);
      } else {
        expect(parsed.details.length).toBeGreaterThan(0);
        expect(parsed.details.length).toBeLessThanOrEqual(100);
      }
    }),
    { numRuns: 2_000 },
  );
});
