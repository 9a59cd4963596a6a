import { join } from 'node:path';
import { STATE_FOLDER } from '../repository.js';

/** What the sandbox keeps in `.immolab`. */
export const SANDBOX_FILE = join(STATE_FOLDER, 'sandbox.json');
export const SANDBOX_LOCK = join(STATE_FOLDER, 'sandbox.lock');
export const KEY_FILE = join(STATE_FOLDER, 'key.json');
/** Of `npm run dev` on a database other than the embedded one. */
export const DEV_KEY_FILE = join(STATE_FOLDER, 'dev-key.json');
/** Of `npm run call`, in the sandbox's database and in that of an installation. */
export const CALL_KEY_FILE = join(STATE_FOLDER, 'call-key.json');
export const INSTALLATION_CALL_KEY_FILE = join(STATE_FOLDER, 'installation-call-key.json');
export const SECRETS_FILE = join(STATE_FOLDER, 'secrets.json');
export const PORTS_FILE = join(STATE_FOLDER, 'ports.json');
export const POSTGRES_FOLDER = join(STATE_FOLDER, 'postgres');
export const LOG_FOLDER = join(STATE_FOLDER, 'logs');

export function logFileOf(service: string): string {
  return join(LOG_FOLDER, `${service}.log`);
}
