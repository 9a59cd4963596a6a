import type { Database } from '@immolab/database';
import { isUuid } from '../keys/update-key.js';
import { AccountSettingError } from './account-settings.js';
import { type AccountSummary, summarizeAccount, withKeyCount } from './account-summary.js';

/** @throws AccountSettingError when there is no such account. */
export async function readAccount(db: Database, id: string): Promise<AccountSummary> {
  // PostgreSQL refuses to compare a uuid with text that is none.
  const row = isUuid(id)
    ? await db.prisma.account.findUnique({ where: { id }, include: withKeyCount })
    : null;
  if (row === null) throw new AccountSettingError('id', 'no such account');
  return summarizeAccount(row);
}
