import { posix } from 'node:path';
import { ENVIRONMENT_READERS, OWN_IMPORTS, PURE, RESERVED } from './allowed-arrows.js';

export interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>> | undefined;
  readonly devDependencies?: Readonly<Record<string, string>> | undefined;
}

const OWN = '@immolab/';
/** Tests, and what tests of one package share. */
const TEST = /\.test\.ts$|\/testing(\.ts$|\/)/;
/** `import … from 'x'`, `export … from 'x'`, `import 'x'`, `import('x')`, `vi.mock` is not ours. */
const IMPORT = /(?:^|\s)(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g;

/** What a source imports or reads that its package may not. @param path relative to the checkout */
export function findSourceFaults(path: string, source: string): readonly string[] {
  const folder = folderOf(path);
  const allowed = OWN_IMPORTS[folder];
  if (allowed === undefined) return [`${path}: no arrows are given for ${folder}`];
  const isTest = TEST.test(path);
  const text = withoutComments(source);
  const modules = [...text.matchAll(IMPORT)].map((match) => match[1] ?? '');
  const faults = modules.flatMap((module) => {
    if (module.startsWith('.')) return leavesFolder(path, module, folder) ? [module] : [];
    if (module.startsWith(OWN)) return mayImport(module, allowed, isTest) ? [] : [module];
    if (isTest) return [];
    const isReserved = RESERVED.some(
      (entry) =>
        entry.module.test(module) && !entry.folders.some((own) => path.startsWith(`${own}/`)),
    );
    const isImpure = PURE.includes(folder) && module.startsWith('node:');
    return isReserved || isImpure ? [module] : [];
  });
  return [
    ...faults.map((module) => `${path} imports ${module}`),
    ...(readsEnvironment(path, text, isTest) ? [`${path} reads process.env`] : []),
  ];
}

/** What a package depends on that it may not. */
export function findManifestFaults(folder: string, manifest: Manifest): readonly string[] {
  const allowed = OWN_IMPORTS[folder];
  if (allowed === undefined) return [`${folder}: no arrows are given for it`];
  return Object.keys(manifest.dependencies ?? {})
    .filter((name) => {
      if (name.startsWith(OWN)) return !allowed.includes(name.slice(OWN.length));
      return RESERVED.some((entry) => entry.module.test(name) && !entry.folders.includes(folder));
    })
    .map((name) => `${folder}/package.json depends on ${name}`);
}

/** Tests import whatever packages they need to set the scene; nothing ever imports an app. */
function mayImport(module: string, allowed: readonly string[], isTest: boolean): boolean {
  // A subpath, `@immolab/x/y`, is for the package's own exports to allow.
  const name = module.slice(OWN.length).split('/')[0] ?? '';
  return allowed.includes(name) || (isTest && `packages/${name}` in OWN_IMPORTS);
}

function leavesFolder(path: string, module: string, folder: string): boolean {
  const target = posix.join(posix.dirname(path), module);
  return !target.startsWith(`${folder}/`);
}

function readsEnvironment(path: string, text: string, isTest: boolean): boolean {
  const mayRead = isTest || ENVIRONMENT_READERS.test(path) || path.startsWith('packages/testkit/');
  return !mayRead && /\bprocess\.env\b/.test(text);
}

function folderOf(path: string): string {
  const [first = '', second = ''] = path.split('/');
  return first === 'scripts' ? first : `${first}/${second}`;
}

function withoutComments(source: string): string {
  return source.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/^\s*\/\/.*$/gm, '');
}
