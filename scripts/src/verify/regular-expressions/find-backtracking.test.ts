import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { REPOSITORY } from '../../repository.js';
import { listFiles } from '../list-files.js';
import { findBacktracking } from './find-backtracking.js';

/** Where the words of leads and of whoever writes criteria are read. */
const READS_WORDS = /^packages\/(evaluation\/src|conversation\/src\/(responder|judgement))\//;

describe('regular expressions over what leads say', () => {
  it.each([
    'text.replace(/0+$/, "")',
    'const a = /(a+)+b/;',
    'x.match(/^\\s*,/)',
    'x.split(/[a-z]{2,}-/)',
    'y.test(/.*x/u)',
  ])('are found where they may backtrack: %s', (source) => {
    expect(findBacktracking(source)).toHaveLength(1);
  });

  it.each([
    'text.split(/\\s+/)',
    'text.split(/[|\\s]+/g)',
    'text.replace(/0{1,21}$/, "")',
    'text.test(/[.!+*]$/)',
    'const half = a / b + c / d;',
    '// one/two, and +more/',
  ])('are left alone where they do not: %s', (source) => {
    expect(findBacktracking(source)).toEqual([]);
  });

  it('never backtrack', () => {
    const files = listFiles().filter((path) => READS_WORDS.test(path) && path.endsWith('.ts'));
    const read = files.filter((path) => !path.endsWith('.test.ts'));
    expect(read.length).toBeGreaterThan(100);
    const found = read.flatMap((path) =>
      findBacktracking(readFileSync(join(REPOSITORY, path), 'utf8')).map(
        (one) => `${path}: ${one}`,
      ),
    );
    expect(found).toEqual([]);
  });
});
