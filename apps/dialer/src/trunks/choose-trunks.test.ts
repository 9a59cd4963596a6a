import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseTrunks } from './choose-trunks.js';
import type { Trunk } from './trunk.js';

const SWISS_MOBILE = '+41791234567';

function trunk(id: string, change: Partial<Trunk> = {}): Trunk {
  return { id, prefixes: [], priority: 10, numbers: [], ...change };
}

const idsOf = (trunks: readonly Trunk[], number: string, fromNumber: string | null = null) =>
  chooseTrunks(trunks, number, fromNumber).map(({ trunkId }) => trunkId);

describe('the order of the trunks', () => {
  it('begins with the longest fitting prefix', () => {
    const trunks = [
      trunk('all'),
      trunk('mobile', { prefixes: ['+33', '+4179'] }),
      trunk('swiss', { prefixes: ['+41'] }),
      trunk('german', { prefixes: ['+49'] }),
    ];
    expect(idsOf(trunks, SWISS_MOBILE)).toEqual(['mobile', 'swiss', 'all']);
  });

  it('goes by priority where prefixes fit equally well, then as configured', () => {
    const trunks = [
      trunk('third', { priority: 20 }),
      trunk('first', { priority: 1 }),
      trunk('second'),
      trunk('also second'),
    ];
    expect(idsOf(trunks, SWISS_MOBILE)).toEqual(['first', 'second', 'also second', 'third']);
  });

  it("begins with those that show the key's own caller id", () => {
    const own = '+41225550100';
    const trunks = [
      trunk('best fit', { prefixes: ['+4179'], numbers: ['+41445550100'] }),
      trunk('own', { priority: 99, numbers: ['+41445550101', own] }),
    ];
    expect(chooseTrunks(trunks, SWISS_MOBILE, own)).toEqual([
      { trunkId: 'own', fromNumber: own },
      { trunkId: 'best fit', fromNumber: '+41445550100' },
    ]);
  });

  it('is empty when no trunk carries the number', () => {
    expect(idsOf([trunk('german', { prefixes: ['+49'] })], SWISS_MOBILE)).toEqual([]);
  });
});

describe('the caller id', () => {
  const numbers = ['+352275550100', '+351215550100', '+41445550100', '+41225550100'];
  const idFor = (number: string, fromNumber: string | null = null) =>
    chooseTrunks([trunk('one', { numbers })], number, fromNumber)[0]?.fromNumber;

  it.each([
    ['+41791234567', '+41445550100'],
    ['+351912345678', '+351215550100'],
    ['+35312345678', '+352275550100'],
  ])("for %s is the trunk's first one of the same country, else its first: %s", (number, from) => {
    expect(idFor(number)).toBe(from);
  });

  it("is not the key's where the trunk does not carry it", () => {
    expect(idFor('+41791234567', '+41315550100')).toBe('+41445550100');
  });

  it('is left to LiveKit where the trunk has none', () => {
    expect(chooseTrunks([trunk('one')], SWISS_MOBILE, '+41445550100')).toEqual([
      { trunkId: 'one', fromNumber: null },
    ]);
  });
});

describe('any configuration', () => {
  it('gives each trunk that carries the number once, with a caller id of its own', () => {
    const digits = fc.stringMatching(/^\+[1-9]\d{0,3}$/);
    const trunks = fc.uniqueArray(
      fc.record({
        id: fc.string({ minLength: 1 }),
        prefixes: fc.array(digits, { maxLength: 3 }),
        priority: fc.nat(30),
        numbers: fc.array(fc.stringMatching(/^\+[1-9]\d{7,11}$/), { maxLength: 3 }),
      }),
      { selector: ({ id }) => id },
    );
    const number = fc.stringMatching(/^\+[1-9]\d{7,11}$/);
    fc.assert(
      fc.property(trunks, number, fc.option(number), (all, called, from) => {
        const choices = chooseTrunks(all, called, from);
        const carrying = all.filter(
          ({ prefixes }) =>
            prefixes.length === 0 || prefixes.some((prefix) => called.startsWith(prefix)),
        );
        expect(choices.map(({ trunkId }) => trunkId).sort()).toEqual(
          carrying.map(({ id }) => id).sort(),
        );
        for (const { trunkId, fromNumber } of choices) {
          const own = all.find(({ id }) => id === trunkId)?.numbers ?? [];
          expect(fromNumber === null ? own : own.includes(fromNumber)).toEqual(
            fromNumber === null ? [] : true,
          );
        }
      }),
    );
  });
});
