import { posix } from 'node:path';
import type { Manifest } from './find-faults.js';

export interface ProjectConfig {
  readonly references?: readonly { readonly path: string }[] | undefined;
}

const OWN = '@immolab/';

/**
 * Packages that a project depends on without referring to them: `tsc -b` might build it before
 * them, which a checkout that was built before does not show.
 */
export function findMissingReferences(
  folder: string,
  manifest: Manifest,
  config: ProjectConfig,
  folders: readonly string[],
): readonly string[] {
  const referred = (config.references ?? []).map(({ path }) => posix.join(folder, path));
  return Object.keys(manifest.dependencies ?? {})
    .filter((name) => name.startsWith(OWN))
    .flatMap((name) => folders.find((path) => path.endsWith(`/${name.slice(OWN.length)}`)) ?? [])
    .filter((path) => !referred.includes(path))
    .map((path) => `${folder}/tsconfig.json does not refer to ${path}`);
}
