import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const DEPENDENCY_FIELDS = [
  'dependencies',
  'devDependencies',
  'optionalDependencies',
  'packageManager',
];
const INSTALL_FILES = ['pnpm-lock.yaml', 'pnpm-workspace.yaml'];

/**
 * The folders of the workspace, relative to its root, as `pnpm-workspace.yaml` has them.
 *
 * @param {string} root
 * @returns {string[]}
 */
export function workspaceFolders(root) {
  const below = (folder) =>
    readdirSync(join(root, folder), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => `${folder}/${entry.name}`);
  return [...below('apps'), ...below('packages'), 'scripts'].filter((folder) =>
    existsSync(join(root, folder, 'package.json')),
  );
}

/** Changes when another install is due: dependencies, lockfile, or another Node or machine. */
export function installFingerprint(root) {
  const hash = createHash('sha1');
  // Native add-ons are built for one ABI and platform.
  hash.update(`${process.versions.modules} ${process.platform} ${process.arch}\n`);
  for (const folder of ['.', ...workspaceFolders(root)]) {
    const manifest = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
    hash.update(JSON.stringify([folder, ...DEPENDENCY_FIELDS.map((field) => manifest[field])]));
  }
  for (const file of INSTALL_FILES) hash.update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

/** Changes when a source was written, added or removed: by name, size and time, not by content. */
export function buildFingerprint(root) {
  const lines = [];
  const note = (path) => {
    const { size, mtimeMs } = statSync(join(root, path));
    lines.push(`${mtimeMs} ${size} ${path}`);
  };
  for (const file of ['tsconfig.json', 'tsconfig.base.json']) note(file);
  for (const folder of workspaceFolders(root)) {
    if (existsSync(join(root, folder, 'tsconfig.json'))) note(`${folder}/tsconfig.json`);
    for (const path of sourcesBelow(root, `${folder}/src`)) note(path);
  }
  return lines.join('\n');
}

/**
 * Whether sources changed that are older than the last build, as an archive or a copy brings them:
 * the compiler, which goes by times, does not see those.
 *
 * @param {string} before fingerprint of the last build
 * @param {string} after fingerprint of now
 * @param {number} builtAtMs when the last build was
 */
export function hasOldChanges(before, after, builtAtMs) {
  const known = new Set(before.split('\n'));
  return after.split('\n').some((line) => !known.has(line) && Number.parseFloat(line) <= builtAtMs);
}

/** Changes when the Prisma client must be generated again; null without a schema. */
export function schemaFingerprint(root) {
  const schema = join(root, 'packages/database/prisma/schema.prisma');
  if (!existsSync(schema)) return null;
  return createHash('sha1').update(readFileSync(schema)).digest('hex');
}

function sourcesBelow(root, folder) {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true })
    .sort((left, right) => (left.name < right.name ? -1 : 1))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return entry.name === 'generated' ? [] : sourcesBelow(root, path);
      return entry.name.endsWith('.test.ts') ? [] : [path];
    });
}
