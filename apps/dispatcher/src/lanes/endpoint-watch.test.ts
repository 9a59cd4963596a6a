import { describe, expect, it } from 'vitest';
import { endpointOf } from './endpoint.js';
import { createEndpointWatch } from './endpoint-watch.js';

function watchAt(startMs = 0) {
  let clock = startMs;
  const watch = createEndpointWatch(() => clock);
  return {
    watch,
    after: (ms: number) => {
      clock += ms;
    },
  };
}

describe('an endpoint', () => {
  it('is suspect while a post to it is open for more than a second', () => {
    const { watch, after } = watchAt();
    watch.open('a');
    after(1_000);
    expect(watch.isSuspect('a')).toBe(false);
    after(1);
    expect(watch.isSuspect('a')).toBe(true);
    expect(watch.isSuspect('b')).toBe(false);
  });

  it('stays suspect for 30 s after a post that failed late', () => {
    const { watch, after } = watchAt();
    const post = watch.open('a');
    after(10_000);
    post.end(false);
    after(29_999);
    expect(watch.isSuspect('a')).toBe(true);
    after(1);
    expect(watch.isSuspect('a')).toBe(false);
  });

  it('is cleared by a success', () => {
    const { watch, after } = watchAt();
    const hanging = watch.open('a');
    after(10_000);
    hanging.end(false);
    watch.open('a').end(true);
    expect(watch.isSuspect('a')).toBe(false);
  });

  it('is not suspect for failing quickly', () => {
    const { watch } = watchAt();
    watch.open('a').end(false);
    expect(watch.isSuspect('a')).toBe(false);
  });

  it('counts its open posts, each once however often it ends', () => {
    const { watch } = watchAt();
    const first = watch.open('a');
    watch.open('a');
    expect(watch.openPosts('a')).toBe(2);
    first.end(true);
    first.end(true);
    expect(watch.openPosts('a')).toBe(1);
  });

  it('gets its parked deliveries back one after the other, none later than in a minute', () => {
    const { watch } = watchAt(5_000);
    const delays = Array.from({ length: 500 }, () => watch.park('a'));
    expect(delays.slice(0, 4)).toEqual([0, 500, 1_000, 1_500]);
    expect(Math.max(...delays)).toBe(60_000);
    expect(watch.park('b')).toBe(0);
  });

  it('is forgotten when nothing is open and nothing is suspected', () => {
    const { watch, after } = watchAt();
    const post = watch.open('a');
    after(2_000);
    expect(watch.tidy()).toBe(1);
    post.end(false);
    after(30_001);
    expect(watch.tidy()).toBe(0);
    expect(watch.openPosts('a')).toBe(0);
  });
});

describe('what counts as one endpoint', () => {
  const of = (keyId: string, destination: string) => endpointOf({ keyId, destination });

  it('is an origin, whatever the path', () => {
    expect(of('k', 'https://a.example/hook/1?x=1')).toBe(of('k', 'https://a.example:443/hook/2'));
    expect(of('k', 'https://a.example/')).not.toBe(of('k', 'https://a.example:8443/'));
    expect(of('k', 'https://a.example/')).not.toBe(of('k', 'http://a.example/'));
  });

  it('is apart for each key, so that tenants of one host do not slow each other down', () => {
    expect(of('k', 'https://a.example/')).not.toBe(of('other', 'https://a.example/'));
  });
});
