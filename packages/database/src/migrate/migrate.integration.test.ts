import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { openDatabase } from '../client.js';
import { violatedConstraint } from '../constraint.js';
import { createScratchDatabase } from '../scratch-database.js';
import { createTestDatabase } from '../test-database.js';
import { applyMigrations } from './apply-migrations.js';
import { findDrift } from './find-drift.js';
import { readMigrations } from './migration-files.js';

async function emptyDatabase(): Promise<string> {
  const { url, drop } = await createScratchDatabase(inject('postgresUrl'), { prefix: 'empty' });
  onTestFinished(drop);
  return url;
}

describe('the migrations', () => {
  it('give exactly the schema', async () => {
    expect(await findDrift(await emptyDatabase())).toBeNull();
  });

  it('are applied once, by one of the processes that start together', async () => {
    const url = await emptyDatabase();
    const applied = await Promise.all([1, 2, 3].map(() => applyMigrations(url)));
    const { migrationDirectories } = await readMigrations();
    expect(applied.flat().sort()).toEqual(migrationDirectories.map(({ path }) => path));
    expect(await applyMigrations(url)).toEqual([]);
  });

  it('leave no shadow database behind', async () => {
    const url = await emptyDatabase();
    await findDrift(url);
    const db = openDatabase({ url });
    onTestFinished(() => db.close());
    const shadows = {
      name: 'shadows',
      text: `SELECT datname FROM pg_database WHERE datname LIKE 'shadow%'`,
    };
    expect(await db.query(shadows, [])).toEqual([]);
  });
});

describe('a database', () => {
  async function open() {
    const { url, drop } = await createTestDatabase(inject('postgresUrl'));
    const db = openDatabase({ url, poolSize: 2 });
    onTestFinished(async () => {
      await db.close();
      await drop();
    });
    return db;
  }

  it('rolls a transaction back when it throws, and stays usable', async () => {
    const db = await open();
    const insert = { name: 'insert', text: `INSERT INTO account (name) VALUES ('x')` };
    for (let attempt = 0; attempt < 5; attempt += 1) {
      const failing = db.transaction(async (transaction) => {
        await transaction.query(insert, []);
        throw new Error('changed my mind');
      });
      await expect(failing).rejects.toThrow('changed my mind');
    }
    expect(await db.prisma.account.count()).toBe(0);
    await db.transaction((transaction) => transaction.query(insert, []));
    expect(await db.prisma.account.count()).toBe(1);
  });

  it('names the constraint that a duplicate violates, and nothing for other faults', async () => {
    const db = await open();
    const id = '00000000-0000-4000-8000-000000000000';
    const insert = { name: 'same', text: `INSERT INTO account (id, name) VALUES ($1, 'x')` };
    await db.query(insert, [id]);
    const twice = await db.query(insert, [id]).catch((error: unknown) => error);
    expect(violatedConstraint(twice)).toBe('account_pkey');
    const wrong = await db.query(insert, ['no uuid']).catch((error: unknown) => error);
    expect(violatedConstraint(wrong)).toBeNull();
    expect(violatedConstraint('no error')).toBeNull();
  });
});
