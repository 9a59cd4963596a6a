import { readdirSync, readFileSync } from 'node:fs';
import { LANGUAGES } from '@immolab/contracts';
import { describe, expect, it } from 'vitest';
import { readRecord, recordOf } from '../testing/record.js';

const SOURCE = new URL('../', import.meta.url);
const DOCUMENT = readFileSync(new URL('../../../../docs/scoring.md', import.meta.url), 'utf8');

const NAME = /(?:answer|criterion|number|yes_no|choice|text)\.[a-z_]+(?:\.[a-z_]+)*/;
const sorted = (names: readonly string[]) => [...new Set(names)].sort();
const namesIn = (text: string, around: (name: string) => string) =>
  [...text.matchAll(new RegExp(around(`(${NAME.source})`), 'gm'))].flatMap(
    ([, name]) => name ?? [],
  );

/** Every name stands in the code as a whole, and nothing else does that looks like one. */
function namesInCode(): string[] {
  const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !/(^tests\/|^testing\/|\.test\.ts$)/.test(file),
  );
  return sorted(
    files.flatMap((file) =>
      namesIn(readFileSync(new URL(file, SOURCE), 'utf8'), (name) => `['"]${name}['"]`),
    ),
  );
}

const [, list = ''] = DOCUMENT.split('<!-- rules -->');
const listed = namesIn(list, (name) => `^\\| \`${name}\` \\| .`);

describe('the names of rules', () => {
  it('are in the document, all that the code gives and no others', () => {
    expect(sorted(listed)).toEqual(namesInCode());
    expect(listed.length).toBe(new Set(listed).size);
  });

  it('are among them for every answer on record', () => {
    const lines = LANGUAGES.flatMap((language) => readRecord(recordOf(language)));
    const recorded = lines.map((line) => line.split(' => ').at(-1)?.split(' | ')[1] ?? '');
    expect(recorded.length).toBeGreaterThan(5000);
    expect(sorted(recorded).filter((name) => !listed.includes(name))).toEqual([]);
  });
});
