import type { Database } from '@immolab/database';
import { type KeySettings, readKeySettings } from './key-settings.js';
import type { KeySummary } from './key-summary.js';
import { updateKey } from './update-key.js';

/**
 * Changes settings of a key; they hold from the next request.
 *
 * @throws KeySettingError when a setting cannot be or the key does not exist.
 */
export async function setKey(
  db: Database,
  id: string,
  settings: Partial<KeySettings>,
): Promise<KeySummary> {
  return updateKey(db, id, readKeySettings(settings));
}
