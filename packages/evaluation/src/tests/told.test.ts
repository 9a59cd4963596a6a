import { describe, expect, it } from 'vitest';
import { evaluateAnswer } from '../index.js';
import { TOLD_CASES } from './told-cases.js';

describe.each(TOLD_CASES)('$question ($expectedValue)', ({ rows, ...asked }) => {
  it.each(rows)('"%s" is %s', (answer, verdict) => {
    expect(evaluateAnswer({ ...asked, answer }).verdict).toBe(verdict);
  });
});
