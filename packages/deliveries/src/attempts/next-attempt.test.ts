import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DeliveryChannel } from '../creation/new-delivery.js';
import { nextAttemptDelayMs } from './next-attempt.js';

const delays = (test: boolean, channel: DeliveryChannel = 'webhook') => {
  const all: number[] = [];
  for (let attempts = 1; ; attempts += 1) {
    const delay = nextAttemptDelayMs({ channel, test, attempts, random: 0.5 });
    if (delay === null) return all.map((ms) => ms / 1_000);
    all.push(delay);
  }
};

describe('the retry schedule', () => {
  it('is 5 s, 30 s, 2 min, 10 min, 30 min, 2 h, 5 h, 14 h for live keys', () => {
    expect(delays(false)).toEqual([5, 30, 120, 600, 1_800, 7_200, 18_000, 50_400]);
  });

  it('begins with 1, 2, 4, 8, 16, 30 s for test keys', () => {
    expect(delays(true)).toEqual([
      1, 2, 4, 8, 16, 30, 5, 30, 120, 600, 1_800, 7_200, 18_000, 50_400,
    ]);
  });

  it('is shorter for messages to people: 5 s to 5 h, within a day at the latest', () => {
    expect(delays(false, 'sms')).toEqual([5, 30, 120, 600, 1_800, 7_200, 18_000]);
    expect(delays(false, 'email')).toEqual(delays(false, 'sms'));
    const latest = delays(false, 'email').reduce((sum, seconds) => sum + seconds * 1.2, 0);
    expect(latest).toBeLessThan(24 * 3_600);
  });

  it('varies each delay by at most a fifth', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<DeliveryChannel>('webhook', 'sms', 'email'),
        fc.boolean(),
        fc.integer({ min: 1, max: 8 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (channel, test, attempts, random) => {
          const plain = nextAttemptDelayMs({ channel, test, attempts, random: 0.5 }) ?? 0;
          const varied = nextAttemptDelayMs({ channel, test, attempts, random }) ?? 0;
          expect(Math.abs(varied - plain)).toBeLessThanOrEqual(plain * 0.2 + 1);
        },
      ),
    );
  });
});
