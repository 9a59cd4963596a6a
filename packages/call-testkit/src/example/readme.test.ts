import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';

it('is told in the README as it runs here', async () => {
  const read = (path: string) => readFile(new URL(path, import.meta.url), 'utf8');
  const test = await read('agent.spoken.test.ts');
  const [, lines = ''] = /\/\/ begin README\n(.*\n) *\/\/ end README/s.exec(test) ?? [];
  const [, told] =
    /agent\.spoken\.test\.ts -->\n```ts\n(.*?)```/s.exec(await read('../../README.md')) ?? [];
  expect(told).toBe(lines.replaceAll(/^ {4}/gm, ''));
});
