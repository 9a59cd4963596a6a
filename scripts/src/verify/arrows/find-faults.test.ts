import { describe, expect, it } from 'vitest';
import { findManifestFaults, findSourceFaults } from './find-faults.js';
import { findMissingReferences } from './find-missing-references.js';

describe('an arrow between packages', () => {
  it.each([
    ['packages/evaluation/src/a.ts', `import { x } from '@immolab/contracts';`],
    ['apps/gateway/src/a.ts', `import express from 'express';`],
    ['packages/queue/src/a.ts', `import pg from 'pg';`],
    ['scripts/src/bench/hand-written/a.ts', `import { Queue } from 'bullmq';`],
    ['packages/calls/src/deep/a.ts', `import { x } from '../claims/x.js';`],
    ['packages/calls/src/a.test.ts', `import { x } from '@immolab/testkit';`],
    ['apps/dialer/src/main.ts', 'run(process.env);'],
    ['packages/runtime/src/a.ts', '/** Reads no process.env. */'],
  ])('is allowed from %s: %s', (path, source) => {
    expect(findSourceFaults(path, source)).toEqual([]);
  });

  it.each([
    ['packages/contracts/src/a.ts', `import { x } from '@immolab/evaluation';`],
    ['packages/evaluation/src/a.ts', `import { readFile } from 'node:fs/promises';`],
    ['packages/calls/src/a.ts', `import { x } from '@immolab/testkit';`],
    ['packages/calls/src/a.ts', `export { x } from '../../database/src/client.js';`],
    ['packages/calls/src/a.ts', `const queue = await import('bullmq');`],
    ['packages/calls/src/a.ts', `import type { x } from '@immolab/queue/names';`],
    ['apps/gateway/src/a.ts', `import { x } from '@immolab/dialer';`],
    ['apps/gateway/src/a.test.ts', `import { x } from '@immolab/dialer';`],
    ['apps/scorer/src/a.ts', `import {\n  AgentSession,\n} from '@livekit/agents';`],
    ['scripts/src/bench/hand-written.ts', `import { Queue } from 'bullmq';`],
    ['apps/scorer/src/app.ts', 'const url = process.env.DATABASE_URL;'],
    ['packages/unknown/src/a.ts', ''],
  ])('is refused from %s: %s', (path, source) => {
    expect(findSourceFaults(path, source)).toHaveLength(1);
  });

  it('is refused in the dependencies of a package, but for tests', () => {
    const testkit = { '@immolab/testkit': 'workspace:*' };
    expect(findManifestFaults('packages/calls', { devDependencies: testkit })).toEqual([]);
    expect(
      findManifestFaults('packages/calls', { dependencies: { ...testkit, express: '5' } }),
    ).toHaveLength(2);
  });

  it('is known to the compiler, which else builds in any order', () => {
    const manifest = { dependencies: { '@immolab/queue': 'workspace:*', zod: '4' } };
    const folders = ['packages/queue', 'apps/dialer'];
    const fault = findMissingReferences('apps/dialer', manifest, { references: [] }, folders);
    expect(fault).toEqual(['apps/dialer/tsconfig.json does not refer to packages/queue']);
    const config = { references: [{ path: '../../packages/queue' }] };
    expect(findMissingReferences('apps/dialer', manifest, config, folders)).toEqual([]);
  });
});
