import type { Database } from '@immolab/database';
import { type KeySummary, summarizeKey, withSecrets } from './key-summary.js';

/** All keys, or those of one account, oldest first. */
export async function listKeys(
  db: Database,
  filter: { readonly accountId?: string } = {},
): Promise<readonly KeySummary[]> {
  const rows = await db.prisma.key.findMany({
    where: filter,
    include: withSecrets,
    orderBy: { createdAt: 'asc' },
  });
  return rows.map(summarizeKey);
}
