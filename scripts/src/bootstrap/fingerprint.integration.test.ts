import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  buildFingerprint,
  hasOldChanges,
  installFingerprint,
} from '../../bootstrap/fingerprint.mjs';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'immolab-test-'));
  write('package.json', '{"scripts":{"start":"a"},"packageManager":"pnpm@1"}');
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'tsconfig.json']) write(file);
  write('tsconfig.base.json');
  write('apps/gateway/package.json', '{"dependencies":{"express":"5"}}');
  write('packages/calls/package.json', '{}');
  write('packages/calls/src/index.ts');
  write('packages/calls/src/claim/claim-dial.ts');
  write('scripts/package.json', '{}');
});
afterEach(() => rmSync(root, { recursive: true }));

function write(path: string, content = '', time?: Date) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
  if (time !== undefined) utimesSync(join(root, path), time, time);
}

describe('an install', () => {
  it.each([
    ['a dependency of a package', 'apps/gateway/package.json', '{"dependencies":{"express":"6"}}'],
    ['the lockfile', 'pnpm-lock.yaml', 'changed'],
    ['the version of pnpm', 'package.json', '{"packageManager":"pnpm@2"}'],
    ['a new package', 'packages/new/package.json', '{}'],
  ])('is due when %s changed', (_what, path, content) => {
    const before = installFingerprint(root);
    write(path, content);
    expect(installFingerprint(root)).not.toBe(before);
  });

  it('is not due when only a script or a source changed', () => {
    const before = installFingerprint(root);
    write('package.json', '{"scripts":{"start":"b"},"packageManager":"pnpm@1"}');
    write('packages/calls/src/index.ts', 'changed');
    expect(installFingerprint(root)).toBe(before);
  });
});

describe('a build', () => {
  it.each([
    ['changed', () => write('packages/calls/src/claim/claim-dial.ts', 'changed')],
    ['was added', () => write('packages/calls/src/claim/renew.ts')],
    ['was removed', () => rmSync(join(root, 'packages/calls/src/claim/claim-dial.ts'))],
  ])('is due when a source %s', (_what, change) => {
    const before = buildFingerprint(root);
    change();
    expect(buildFingerprint(root)).not.toBe(before);
  });

  it('is not due for tests or for what is generated', () => {
    const before = buildFingerprint(root);
    write('packages/calls/src/claim/claim.test.ts');
    write('packages/calls/src/generated/client.ts');
    expect(buildFingerprint(root)).toBe(before);
  });

  it('does not trust the compiler with sources that are older than the last build', () => {
    const builtAt = Date.now() + 1_000;
    const before = buildFingerprint(root);
    write('packages/calls/src/new.ts', '', new Date(builtAt + 5_000));
    expect(hasOldChanges(before, buildFingerprint(root), builtAt)).toBe(false);
    write('packages/calls/src/restored.ts', '', new Date(builtAt - 60_000));
    expect(hasOldChanges(before, buildFingerprint(root), builtAt)).toBe(true);
  });
});
