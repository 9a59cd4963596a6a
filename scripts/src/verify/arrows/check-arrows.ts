import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { REPOSITORY } from '../../repository.js';
import { listFiles } from '../list-files.js';
import type { StepResult } from '../step.js';
import { findManifestFaults, findSourceFaults } from './find-faults.js';

const dependencies = z.record(z.string(), z.string()).optional();
const manifestSchema = z.object({ dependencies, devDependencies: dependencies });

const SOURCE = /^((apps|packages)\/[^/]+|scripts)\/src\/.*\.ts$/;
/** Quotes imports that are not allowed. */
const OWN_TEST = 'scripts/src/verify/arrows/find-faults.test.ts';
const MANIFEST = /^((?:apps|packages)\/[^/]+|scripts)\/package\.json$/;

/** Compares every import and every dependency with the one table of allowed arrows. */
export async function checkArrows(): Promise<StepResult> {
  const faults = listFiles().flatMap((path) => {
    if (path === OWN_TEST) return [];
    if (SOURCE.test(path)) return findSourceFaults(path, read(path));
    const folder = MANIFEST.exec(path)?.[1];
    if (folder === undefined) return [];
    return findManifestFaults(folder, manifestSchema.parse(JSON.parse(read(path))));
  });
  return { passed: faults.length === 0, output: faults.join('\n') };
}

function read(path: string): string {
  return readFileSync(join(REPOSITORY, path), 'utf8');
}
