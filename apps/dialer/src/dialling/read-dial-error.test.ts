import { ServerError, SipCallError } from 'livekit-server-sdk';
import { describe, expect, it } from 'vitest';
import { readDialError } from './read-dial-error.js';

const nothing = { sipCode: null, livekit: null, notConnected: false };

function fetchFailed(cause: unknown): TypeError {
  return new TypeError('fetch failed', { cause });
}

function systemError(code: string, syscall?: string): Error {
  return Object.assign(new Error(code), { code, ...(syscall !== undefined && { syscall }) });
}

describe('reading what dialling threw', () => {
  it('finds the SIP answer, with what LiveKit says of it', () => {
    const error = new SipCallError('', 'INVITE failed', 503, 'unavailable', {
      sip_status_code: '486',
    });
    expect(readDialError(error)).toMatchObject({
      sipCode: 486,
      livekit: { code: 'unavailable' },
      notConnected: false,
    });
  });

  it.each(['', 'x', '200', '0', '700'])('takes %j for no SIP answer', (sip_status_code) => {
    const error = new SipCallError('', 'INVITE failed', 503, 'unavailable', { sip_status_code });
    expect(readDialError(error).sipCode).toBeNull();
  });

  it("knows LiveKit's error from a proxy's page, which has no code", () => {
    const own = new ServerError('', 'no response from servers', 503, 'unavailable');
    const page = new ServerError('Service Unavailable', '<h1>no response from servers</h1>', 503);
    expect(readDialError(own)).toEqual({
      ...nothing,
      livekit: { code: 'unavailable', text: 'no response from servers' },
    });
    expect(readDialError(page)).toEqual(nothing);
  });

  it.each([
    systemError('ECONNREFUSED', 'connect'),
    systemError('ENOTFOUND', 'getaddrinfo'),
    systemError('EHOSTUNREACH', 'connect'),
    systemError('ETIMEDOUT', 'connect'),
    systemError('UND_ERR_CONNECT_TIMEOUT'),
    systemError('CERT_HAS_EXPIRED'),
    new AggregateError([
      systemError('ECONNREFUSED', 'connect'),
      systemError('ENETUNREACH', 'connect'),
    ]),
  ])('knows that no connection came about: %s', (cause) => {
    expect(readDialError(fetchFailed(cause))).toEqual({ ...nothing, notConnected: true });
  });

  it.each([
    systemError('ECONNRESET', 'read'),
    systemError('ECONNRESET'),
    systemError('EPIPE', 'write'),
    systemError('ETIMEDOUT', 'read'),
    systemError('UND_ERR_SOCKET'),
    systemError('UND_ERR_HEADERS_TIMEOUT'),
    new AggregateError([systemError('ECONNREFUSED', 'connect'), systemError('ECONNRESET')]),
    new AggregateError([]),
    undefined,
    'ECONNREFUSED',
  ])('does not guess that nothing was sent: %s', (cause) => {
    expect(readDialError(fetchFailed(cause))).toEqual(nothing);
  });

  it.each([
    new DOMException('The operation was aborted due to timeout', 'TimeoutError'),
    new Error('anything'),
    'a text',
    null,
  ])('knows nothing of a time-out or anything else: %s', (thrown) => {
    expect(readDialError(thrown)).toEqual(nothing);
  });
});
