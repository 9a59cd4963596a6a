// What the unit tests use of vitest, small enough to be loaded afresh for every mutant. A matcher
// that is missing here throws, so that a test cannot pass for want of one.
import assert from 'node:assert';

/** @type {{ name: string, run: () => unknown }[]} */
const tests = [];
/** @type {string[]} */
const names = [];

/** The tests in their order, each named after what it stands in. */
export const collected = tests;

export function describe(name, define) {
  names.push(String(name));
  define();
  names.pop();
}

export function it(name, run) {
  tests.push({ name: [...names, String(name)].join(' > '), run });
}

const each = (define) => (rows) => (name, run) => {
  for (const row of rows) {
    const cells = Array.isArray(row) ? row : [row];
    define(`${name} [${String(cells[0])}]`, () => run(...cells));
  }
};
describe.each = each(describe);
it.each = each(it);

/** As `toEqual` has it: what is undefined counts as missing. */
function plain(value) {
  if (Array.isArray(value)) return value.map(plain);
  if (value === null || typeof value !== 'object' || value instanceof Date) return value;
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  return Object.fromEntries(entries.map(([key, one]) => [key, plain(one)]));
}

function holds(actual, wanted) {
  if (wanted === null || typeof wanted !== 'object') return Object.is(actual, wanted);
  if (actual === null || typeof actual !== 'object') return false;
  if (Array.isArray(wanted) && wanted.length !== actual.length) return false;
  return Object.entries(wanted).every(([key, one]) => holds(actual[key], one));
}

function equal(actual, wanted) {
  try {
    assert.deepStrictEqual(plain(actual), plain(wanted));
    return true;
  } catch {
    return false;
  }
}

const matchers = {
  toBe: (actual, wanted) => Object.is(actual, wanted),
  toEqual: equal,
  toMatchObject: holds,
  toBeNull: (actual) => actual === null,
  toContain: (actual, wanted) => actual.includes(wanted),
  toHaveLength: (actual, wanted) => actual.length === wanted,
  toBeGreaterThan: (actual, wanted) => actual > wanted,
  toBeGreaterThanOrEqual: (actual, wanted) => actual >= wanted,
  toBeLessThanOrEqual: (actual, wanted) => actual <= wanted,
  toThrow: (actual) => {
    try {
      actual();
      return false;
    } catch {
      return true;
    }
  },
};

export function expect(actual, message = '') {
  const check = (name, expected) => (wanted) => {
    if (matchers[name](actual, wanted) === expected) return;
    throw new Error(`${message} ${name}: ${JSON.stringify(actual)}, ${JSON.stringify(wanted)}`);
  };
  const not = Object.fromEntries(Object.keys(matchers).map((name) => [name, check(name, false)]));
  const matching = Object.fromEntries(
    Object.keys(matchers).map((name) => [name, check(name, true)]),
  );
  return { ...matching, not };
}
