import { expect, test } from 'vitest';
import { parseCallListQuery } from './call-list-query.js';

test.each([
  [{}, { limit: 50, offset: 0, status: null }],
  [{ limit: '1' }, { limit: 1, offset: 0, status: null }],
  [
    { limit: '100', offset: '7' },
    { limit: 100, offset: 7, status: null },
  ],
  [{ limit: '020' }, { limit: 20, offset: 0, status: null }],
  [
    { status: 'in_progress', other: 'x' },
    { limit: 50, offset: 0, status: 'in_progress' },
  ],
])('%j is read as %j', (query, read) => {
  expect(parseCallListQuery(query)).toEqual({ ok: true, query: read });
});

test.each([
  ['limit', '0', 'Must be at least 1'],
  ['limit', '101', 'Must be at most 100'],
  ['limit', '-1', 'Expected a whole number'],
  ['limit', '1.5', 'Expected a whole number'],
  ['limit', '1e1', 'Expected a whole number'],
  ['limit', ' 1', 'Expected a whole number'],
  ['limit', '', 'Expected a whole number'],
  ['limit', ['1', '2'], 'Expected string, received array'],
  ['offset', '-1', 'Expected a whole number'],
  ['offset', 'x', 'Expected a whole number'],
  ['offset', '9'.repeat(400), `Must be at most ${Number.MAX_SAFE_INTEGER}`],
  [
    'status',
    'done',
    "Invalid enum value. Expected 'pending' | 'ringing' | 'in_progress' | 'completed' | 'failed'",
  ],
  [
    'status',
    '',
    "Invalid enum value. Expected 'pending' | 'ringing' | 'in_progress' | 'completed' | 'failed'",
  ],
])('%s=%j is refused', (name, value, message) => {
  expect(parseCallListQuery({ [name]: value })).toEqual({
    ok: false,
    details: [{ path: [name], message }],
  });
});

test('all faults are told at once', () => {
  const parsed = parseCallListQuery({ limit: '0', offset: '-1', status: 'x' });
  expect(parsed.ok ? [] : parsed.details.map(({ path }) => path)).toEqual([
    ['limit'],
    ['offset'],
    ['status'],
  ]);
});
