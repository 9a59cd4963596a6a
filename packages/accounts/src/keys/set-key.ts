import type { Database } from '@immolab/database';
import { checkKeySettings, type KeySettings } from './key-settings.js';
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
  checkKeySettings(settings);
  return updateKey(db, id, settings);
}
