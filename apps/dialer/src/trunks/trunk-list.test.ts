import { describe, expect, it } from 'vitest';
import { trunkList } from './trunk-list.js';

function faultsOf(text: string): readonly string[] {
  const parsed = trunkList().safeParse(text);
  return parsed.error?.issues.map(({ message }) => message) ?? [];
}

describe('a list of trunks', () => {
  it('needs no more than an id', () => {
    expect(trunkList().parse('[{"id":"ST_main"}]')).toEqual([
      { id: 'ST_main', prefixes: [], priority: 10, numbers: [] },
    ]);
  });

  it('takes prefixes, priority and caller ids', () => {
    const trunk = {
      id: 'ST_ch',
      prefixes: ['+41', '+423'],
      priority: 1,
      numbers: ['+41445550100'],
    };
    expect(trunkList().parse(JSON.stringify([trunk]))).toEqual([trunk]);
  });

  it.each([
    ['ST_main', ['must be a list in JSON: [{"id":"ST_…"}]']],
    ['{"id":"ST_main"}', ['must be a list in JSON: [{"id":"ST_…"}]']],
    ['[]', ['must have at least one trunk']],
    ['["ST_main"]', ['entry 1: must be an object like {"id":"ST_…"}']],
    ['[{}]', ['entry 1: "id" must be the id of a trunk of LiveKit']],
    ['[{"id":"a b"}]', ['entry 1 ("a b"): "id" must be the id of a trunk of LiveKit']],
    [
      '[{"id":"ST_a","prefix":"+41"}]',
      ['entry 1 ("ST_a"): has prefix, which is none of id, prefixes, priority, numbers'],
    ],
    [
      '[{"id":"ST_a"},{"id":"ST_b","numbers":["044 555 01 00"],"priority":-1}]',
      [
        'entry 2 ("ST_b"): "priority" must not be negative',
        'entry 2 ("ST_b"): "numbers" has "044 555 01 00", which is no number like +41445550100',
      ],
    ],
    [
      '[{"id":"ST_a","prefixes":["41"]}]',
      ['entry 1 ("ST_a"): "prefixes" has "41", which is no beginning of a number like +41'],
    ],
    ['[{"id":"ST_a","prefixes":"+41"}]', ['entry 1 ("ST_a"): "prefixes" must be a list']],
    ['[{"id":"ST_a"},{"id":"ST_a"}]', ['has "ST_a" more than once']],
  ])('names every fault of %s', (text, faults) => {
    expect(faultsOf(text)).toEqual(faults);
  });
});
