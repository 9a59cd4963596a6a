import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the checkout, with a slash at its end; the same from `src` and from `dist`. */
export const REPOSITORY = fileURLToPath(new URL('../..', import.meta.url));

/** What the commands keep between runs: data, secrets, logs. Git-ignored; tests use one of their own. */
export const STATE_FOLDER = process.env.IMMOLAB_STATE_FOLDER ?? join(REPOSITORY, '.immolab');
