import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { REPOSITORY } from '../../repository.js';
import { listFiles } from '../list-files.js';
import type { StepResult } from '../step.js';
import { OWN_IMPORTS } from './allowed-arrows.js';
import { findManifestFaults, findSourceFaults } from './find-faults.js';
import { findMissingReferences } from './find-missing-references.js';

const dependencies = z.record(z.string(), z.string()).optional();
const manifestSchema = z.object({ dependencies, devDependencies: dependencies });
const configSchema = z.object({ references: z.array(z.object({ path: z.string() })).optional() });

const SOURCE = /^((apps|packages)\/[^/]+|scripts)\/src\/.*\.tsx?$/;
const MANIFEST = /^((?:apps|packages)\/[^/]+|scripts)\/package\.json$/;
/** Quotes imports that are not allowed. */
const OWN_TEST = 'scripts/src/verify/arrows/find-faults.test.ts';

/** Compares every import and every dependency with the one table of allowed arrows. */
export async function checkArrows(): Promise<StepResult> {
  const faults = listFiles().flatMap((path) => {
    if (path === OWN_TEST) return [];
    if (SOURCE.test(path)) return findSourceFaults(path, read(path));
    const folder = MANIFEST.exec(path)?.[1];
    return folder === undefined ? [] : checkPackage(folder);
  });
  return { passed: faults.length === 0, output: faults.join('\n') };
}

function checkPackage(folder: string): readonly string[] {
  const manifest = manifestSchema.parse(JSON.parse(read(`${folder}/package.json`)));
  const faults = findManifestFaults(folder, manifest);
  const config = `${folder}/tsconfig.json`;
  if (!existsSync(join(REPOSITORY, config))) return faults;
  const { references } = configSchema.parse(JSON.parse(read(config)));
  const folders = Object.keys(OWN_IMPORTS);
  return [...faults, ...findMissingReferences(folder, manifest, { references }, folders)];
}

function read(path: string): string {
  return readFileSync(join(REPOSITORY, path), 'utf8');
}
