import { describe, expect, it } from 'vitest';
import { type Endpoint, endpointOf } from './endpoint.js';
import { createEndpointWatch, SUSPECT_PATHS } from './endpoint-watch.js';

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

const a: Endpoint = { name: 'k https://a.example/a', origin: 'k https://a.example' };
const b: Endpoint = { name: 'k https://a.example/b', origin: 'k https://a.example' };

describe('an endpoint', () => {
  it('is suspect while a post to it is open for more than a second', () => {
    const { watch, after } = watchAt();
    watch.open(a);
    after(1_000);
    expect(watch.isSuspect(a)).toBe(false);
    after(1);
    expect(watch.isSuspect(a)).toBe(true);
    expect(watch.isSuspect(b)).toBe(false);
  });

  it('stays suspect for 30 s after a post that failed late', () => {
    const { watch, after } = watchAt();
    const post = watch.open(a);
    after(10_000);
    post.end(false);
    after(29_999);
    expect(watch.isSuspect(a)).toBe(true);
    after(1);
    expect(watch.isSuspect(a)).toBe(false);
  });

  it('is cleared by a success', () => {
    const { watch, after } = watchAt();
    const hanging = watch.open(a);
    after(10_000);
    hanging.end(false);
    watch.open(a).end(true);
    expect(watch.isSuspect(a)).toBe(false);
  });

  it('is not suspect for failing quickly', () => {
    const { watch } = watchAt();
    watch.open(a).end(false);
    expect(watch.isSuspect(a)).toBe(false);
  });

  it('counts its open posts, each once however often it ends', () => {
    const { watch } = watchAt();
    const first = watch.open(a);
    watch.open(a);
    expect(watch.openPosts(a)).toBe(2);
    first.end(true);
    first.end(true);
    expect(watch.openPosts(a)).toBe(1);
  });

  it('gets its parked deliveries back one after the other, none later than in a minute', () => {
    const { watch } = watchAt(5_000);
    const delays = Array.from({ length: 500 }, () => watch.park(a));
    expect(delays.slice(0, 4)).toEqual([0, 500, 1_000, 1_500]);
    expect(Math.max(...delays)).toBe(60_000);
    expect(watch.park(b)).toBe(0);
  });

  it('is forgotten when nothing is open and nothing is suspected', () => {
    const { watch, after } = watchAt();
    const post = watch.open(a);
    after(2_000);
    expect(watch.tidy()).toBe(1);
    post.end(false);
    after(30_001);
    expect(watch.tidy()).toBe(0);
    expect(watch.openPosts(a)).toBe(0);
  });
});

describe('an origin with paths that are seen once', () => {
  const paths = Array.from({ length: SUSPECT_PATHS + 1 }, (_, i): Endpoint => {
    return { name: `${a.origin}/calls/${i}`, origin: a.origin };
  });
  const [last, ...hanging] = paths.toReversed();
  if (last === undefined) throw new Error('no path');

  it('is suspect as a whole when five of its paths are at the same time, not four', () => {
    const { watch, after } = watchAt();
    for (const path of hanging.slice(1)) watch.open(path);
    after(1_001);
    expect(watch.isSuspect(last)).toBe(false);
    const [fifth = a] = hanging;
    watch.open(fifth);
    after(1_001);
    expect(watch.isSuspect(last)).toBe(true);
    expect(watch.openPosts(last)).toBe(SUSPECT_PATHS);
    expect(watch.isSuspect({ ...last, origin: 'other https://a.example' })).toBe(false);
  });

  it('gets its parked deliveries back one after the other, whatever their paths', () => {
    const { watch, after } = watchAt();
    for (const path of hanging) watch.open(path);
    after(1_001);
    expect([last, ...hanging].map((path) => watch.park(path))).toEqual([
      0, 500, 1_000, 1_500, 2_000, 2_500,
    ]);
  });

  it('is cleared by one success, but for the paths that still hang', () => {
    const { watch, after } = watchAt();
    const posts = hanging.map((path) => watch.open(path));
    after(10_000);
    const [first, ...others] = posts;
    for (const post of others) post.end(false);
    watch.open(last).end(true);
    expect(hanging.map((path) => watch.isSuspect(path))).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
    expect(watch.isSuspect(last)).toBe(false);
    first?.end(true);
    expect(watch.tidy()).toBe(0);
  });
});

describe('what counts as one endpoint', () => {
  const of = (keyId: string, destination: string) => endpointOf({ keyId, destination });

  it('is a path of an origin, without its query', () => {
    expect(of('k', 'https://a.example/hook?x=1')).toEqual(
      of('k', 'https://a.example:443/hook?x=2'),
    );
    const [one, other] = [of('k', 'https://a.example/hook/1'), of('k', 'https://a.example/hook/2')];
    expect(one.name).not.toBe(other.name);
    expect(one.origin).toBe(other.origin);
    expect(of('k', 'https://a.example/').origin).not.toBe(
      of('k', 'https://a.example:8443/').origin,
    );
    expect(of('k', 'https://a.example/').origin).not.toBe(of('k', 'http://a.example/').origin);
  });

  it('is apart for each key, so that tenants of one host do not slow each other down', () => {
    const [one, other] = [of('k', 'https://a.example/'), of('other', 'https://a.example/')];
    expect(one.name).not.toBe(other.name);
    expect(one.origin).not.toBe(other.origin);
  });
});
