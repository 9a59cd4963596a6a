import { describe, expect, it } from 'vitest';
import { reasonOf } from './finding.js';

const withCode = (code: string, cause?: unknown) =>
  Object.assign(new Error('secret-canary', { cause }), { code });

describe('why a request failed', () => {
  it.each<[unknown, string]>([
    [new TypeError('x', { cause: withCode('ENOTFOUND') }), 'its name is not known (ENOTFOUND)'],
    [new AggregateError([withCode('ECONNREFUSED')]), 'nobody listens there (ECONNREFUSED)'],
    [withCode('28P01'), 'it refuses the user or the password (28P01)'],
    [withCode('EXOTIC'), 'EXOTIC'],
    [new DOMException('x', 'TimeoutError'), 'it did not answer in time'],
    [withCode('not a code: secret-canary'), 'the connection failed'],
    ['secret-canary', 'the connection failed'],
  ])('is told in plain words, and without what the other side said (%#)', (error, reason) => {
    expect(reasonOf(error)).toBe(reason);
  });
});
