import { describe, expect, it } from 'vitest';
import { ERROR_CODES, ERRORS } from './errors.js';

describe('the error codes', () => {
  it('cover every status of the reference', () => {
    const statuses = new Set(Object.values(ERRORS).map((error) => error.status));
    for (const status of [400, 401, 403, 404, 409, 429, 500]) expect(statuses).toContain(status);
  });

  it('keep the sentence that the reference gives for a validation error', () => {
    expect(ERRORS.validation).toEqual({ status: 400, message: 'Validation error' });
  });

  it.each(ERROR_CODES)('%s is a stable word with an error status and a sentence', (code) => {
    expect(code).toMatch(/^[a-z]+(_[a-z]+)*$/);
    expect(ERRORS[code].status).toBeGreaterThanOrEqual(400);
    expect(ERRORS[code].message).toMatch(/^[A-Z]/);
  });
});
