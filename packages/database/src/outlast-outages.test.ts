import { describe, expect, it } from 'vitest';
import type { Database } from './client.js';
import { isOutage, outlastOutages } from './outlast-outages.js';

const refused = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });

/** A database that fails so often, with these errors, before it answers. */
function failing(...errors: readonly Error[]) {
  const left = [...errors];
  let asked = 0;
  const answer = async <T>(value: T): Promise<T> => {
    asked += 1;
    const error = left.shift();
    if (error !== undefined) throw error;
    return value;
  };
  const db: Pick<Database, 'query' | 'transaction' | 'ping'> = {
    query: () => answer([]),
    transaction: () => answer('done' as never),
    ping: () => answer(undefined),
  };
  return {
    db: db as Database,
    get asked() {
      return asked;
    },
  };
}

const statement = { name: 'test', text: 'SELECT 1' };

describe('a database that outlasts outages', () => {
  it('runs a statement again until the database is back', async () => {
    const given = failing(refused, refused);
    const db = outlastOutages(given.db, { forMs: 10_000 });
    expect(await db.query(statement, [])).toEqual([]);
    expect(given.asked).toBe(3);
  });

  it('runs a transaction again, all of it', async () => {
    const given = failing(refused);
    expect(await outlastOutages(given.db, { forMs: 10_000 }).transaction(async () => 'done')).toBe(
      'done',
    );
    expect(given.asked).toBe(2);
  });

  it('gives up in time, with what the database said', async () => {
    let now = 0;
    const given = failing(refused, refused, refused);
    const clock = () => {
      now += 40;
      return now;
    };
    const db = outlastOutages(given.db, { forMs: 150, clock });
    await expect(db.query(statement, [])).rejects.toBe(refused);
    expect(given.asked).toBe(2);
  });

  it('says at once what the database refuses, and whether it is there', async () => {
    const violation = Object.assign(new Error('duplicate key'), { code: '23505' });
    const given = failing(violation, refused);
    const db = outlastOutages(given.db, { forMs: 10_000 });
    await expect(db.query(statement, [])).rejects.toBe(violation);
    await expect(db.ping()).rejects.toBe(refused);
    expect(given.asked).toBe(2);
  });
});

it.each([
  ['57P01', true],
  ['57P03', true],
  ['08006', true],
  ['53300', true],
  ['ECONNRESET', true],
  ['57014', false],
  ['40001', false],
  ['23505', false],
])('error %s is an outage: %s', (code, expected) => {
  expect(isOutage(Object.assign(new Error('x'), { code }))).toBe(expected);
});

it.each([
  ['Connection terminated unexpectedly', true],
  ['timeout exceeded when trying to connect', true],
  ['the slot is gone', false],
])('"%s", without a code, is an outage: %s', (message, expected) => {
  expect(isOutage(new Error(message))).toBe(expected);
});
