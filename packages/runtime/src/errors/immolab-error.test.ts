import { describe, expect, it } from 'vitest';
import { asImmolabError, ImmolabError } from './immolab-error.js';

describe('ImmolabError', () => {
  it('takes status and public sentence from the catalog of codes', () => {
    const error = new ImmolabError('quota_exceeded', { internalMessage: 'used 31 of 31' });
    expect(error).toMatchObject({ status: 403, code: 'quota_exceeded', message: 'used 31 of 31' });
    expect(error.publicMessage).toBe('The call limit of this API key is used up');
  });

  it('is retryable when the cause passes by itself', () => {
    expect(new ImmolabError('unavailable').retryable).toBe(true);
    expect(new ImmolabError('rate_limited').retryable).toBe(true);
    expect(new ImmolabError('validation').retryable).toBe(false);
    expect(new ImmolabError('internal', { retryable: true }).retryable).toBe(true);
  });

  it('shows nothing of an unknown error', () => {
    const error = asImmolabError(new Error('duplicate key (phone)=(+41791234567)'));
    expect(error.code).toBe('internal');
    expect(`${error.message} ${error.publicMessage}`).not.toContain('+41791234567');
  });

  it('passes one of ours through', () => {
    const error = new ImmolabError('not_found');
    expect(asImmolabError(error)).toBe(error);
  });
});
