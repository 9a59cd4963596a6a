import { openTestDatabase } from '@immolab/testkit';
import { expect, it } from 'vitest';
import type { TrunkChoice } from './trunk.js';
import { openTrunkHealth } from './trunk-health.js';

const MAIN: TrunkChoice = { trunkId: 'ST_main', fromNumber: '+41445550100' };
const BACKUP: TrunkChoice = { trunkId: 'ST_backup', fromNumber: null };

it('is shared by all processes that share the database', async () => {
  const { db, openAnother } = await openTestDatabase();
  const [here, there] = [db, openAnother()].map((one) => openTrunkHealth(one, () => undefined));
  await here?.report([{ trunkId: 'ST_main', report: 'trunk_gone' }]);
  expect(await there?.take([MAIN, BACKUP])).toEqual([BACKUP]);
  expect(await there?.take([MAIN])).toEqual([]);
  await there?.report([{ trunkId: 'ST_main', report: 'works' }]);
  expect(await here?.take([MAIN, BACKUP])).toEqual([MAIN, BACKUP]);
});

it('ends no call when a note cannot be taken', async () => {
  const { db } = await openTestDatabase();
  const errors: unknown[] = [];
  const health = openTrunkHealth(db, (error) => errors.push(error));
  await db.prisma.$executeRaw`DROP TABLE trunk_rest`;
  await health.report([{ trunkId: 'ST_main', report: 'works' }]);
  expect(errors).toHaveLength(1);
});

it('carries nothing where no trunk carries the number', async () => {
  const { db } = await openTestDatabase();
  expect(await openTrunkHealth(db, () => undefined).take([])).toEqual([]);
});
