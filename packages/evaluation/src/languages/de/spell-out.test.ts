import { describe, expect, it } from 'vitest';
import { spellOut } from './spell-out.js';

describe('spellOut', () => {
  it.each([
    ['geht klar', 'geht klar'],
    ['(hab|habe) ich', 'hab ich,habe ich'],
    ['geht (schon|)', 'geht schon,geht '],
    ['(hab|habe) ich (hier|da), nie', 'hab ich hier,hab ich da,habe ich hier,habe ich da, nie'],
  ])('writes "%s" out', (text, written) => {
    expect(spellOut(text)).toBe(written);
  });
});
