import type { Database, Prisma } from '@immolab/database';
import { KeySettingError } from './key-settings.js';
import { type KeySummary, summarizeKey, withSecrets } from './key-summary.js';

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * @param condition further things that must hold of the row.
 * @throws KeySettingError when no such key exists.
 */
export async function updateKey(
  db: Database,
  id: string,
  data: Prisma.KeyUpdateInput,
  condition: Prisma.KeyWhereInput = {},
): Promise<KeySummary> {
  checkKeyId(id);
  const { count } = await db.prisma.key.updateMany({ where: { id, ...condition }, data });
  if (count === 0) throw new KeySettingError('id', 'no such key, or it is revoked');
  const row = await db.prisma.key.findUniqueOrThrow({ where: { id }, include: withSecrets });
  return summarizeKey(row);
}

/** PostgreSQL refuses to compare a uuid with text that is none. */
export function checkKeyId(id: string): void {
  if (!isUuid(id)) throw new KeySettingError('id', 'no such key');
}

export function isUuid(text: string): boolean {
  return UUID.test(text);
}
