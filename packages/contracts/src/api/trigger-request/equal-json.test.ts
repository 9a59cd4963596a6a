import { describe, expect, it } from 'vitest';
import { equalJson } from './equal-json.js';

const TREE = '{"a":[1,{"b":null,"c":"x"},[]],"d":{"e":true}}';

describe('two JSON values', () => {
  it('are the same when all that they hold is', () => {
    expect(equalJson(JSON.parse(TREE), JSON.parse(TREE), 100)).toBe(true);
  });

  it.each([
    TREE.replace('1', '2'),
    TREE.replace('null', '0'),
    TREE.replace('"x"', '"y"'),
    TREE.replace('[]', '{}'),
    TREE.replace(',[]', ''),
    TREE.replace('true', 'true,"f":1'),
    TREE.replace('"e"', '"f"'),
    '[]',
    'null',
  ])('are not when they differ: %s', (other) => {
    expect(equalJson(JSON.parse(TREE), JSON.parse(other), 100)).toBe(false);
    expect(equalJson(JSON.parse(other), JSON.parse(TREE), 100)).toBe(false);
  });

  it('count as different when they hold more than is compared', () => {
    expect(equalJson([1, 2, 3], [1, 2, 3], 4)).toBe(true);
    expect(equalJson([1, 2, 3], [1, 2, 3], 3)).toBe(false);
  });
});
