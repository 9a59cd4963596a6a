import type { Database } from '@immolab/database';
import { type AccountSummary, summarizeAccount, withKeyCount } from './account-summary.js';

/** All accounts, oldest first. */
export async function listAccounts(db: Database): Promise<readonly AccountSummary[]> {
  const rows = await db.prisma.account.findMany({
    include: withKeyCount,
    orderBy: { createdAt: 'asc' },
  });
  return rows.map(summarizeAccount);
}
