import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { REPOSITORY } from '../repository.js';

const MADE = new Set(['node_modules', 'dist', 'generated', '.git', '.immolab', '.turbo']);

/** The files of the checkout that people write, relative to it. Works without git. */
export function listFiles(folder = REPOSITORY): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return MADE.has(entry.name) ? [] : listFiles(path);
    return entry.isFile() ? [relative(REPOSITORY, path)] : [];
  });
}
