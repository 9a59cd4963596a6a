import { randomBytes } from 'node:crypto';
import type { Database } from '@immolab/database';

/** A key for tests of what is done with keys, not of keys: its secrets open nothing. */
export interface TestKey {
  readonly id: string;
  readonly accountId: string;
  readonly test: boolean;
  readonly timezone: string;
}

export interface TestKeyOptions {
  readonly accountId?: string;
  readonly test?: boolean;
  readonly maxCalls?: number;
  readonly ratePerMinute?: number;
  readonly timezone?: string;
  readonly maxConcurrent?: number;
  readonly callsPerDay?: number;
  readonly minutesPerDay?: number;
  readonly fromNumber?: string;
  /** Hash under which a request finds the key. */
  readonly secretHash?: Buffer;
}

export async function insertKey(db: Database, options: TestKeyOptions = {}): Promise<TestKey> {
  const { accountId, secretHash = randomBytes(32), ...chosen } = options;
  return db.prisma.key.create({
    data: {
      name: 'test',
      test: true,
      maxCalls: 1_000,
      ratePerMinute: 1_000,
      timezone: 'Europe/Zurich',
      webhookSecret: 'none',
      ...chosen,
      secrets: { create: { hash: Uint8Array.from(secretHash), hint: 'test' } },
      account:
        accountId === undefined ? { create: { name: 'test' } } : { connect: { id: accountId } },
    },
    select: { id: true, accountId: true, test: true, timezone: true },
  });
}
