import { describe, expect, it } from 'vitest';
import { parseCommand, UsageError } from './parse-command.js';

const parse = (line: string) => parseCommand(line.split(' ').filter((word) => word !== ''));

describe('npm run keys', () => {
  it('makes a test key of a new account unless told otherwise', () => {
    expect(parse('create')).toEqual({
      command: { verb: 'create', test: true, accountId: null, settings: {} },
      json: false,
    });
    expect(parse('create --live --account a1 --name Acme --max-calls 31 --rate 60 --json')).toEqual(
      {
        command: {
          verb: 'create',
          test: false,
          accountId: 'a1',
          settings: { name: 'Acme', maxCalls: 31, ratePerMinute: 60 },
        },
        json: true,
      },
    );
  });

  it('keeps the old secret for a day unless told otherwise', () => {
    const day = { verb: 'rotate', id: 'k1', webhook: false, keepMs: 86_400_000 };
    expect(parse('rotate k1').command).toEqual(day);
    const now = { verb: 'rotate', id: 'k1', webhook: true, keepMs: 0 };
    expect(parse('rotate k1 --webhook --keep 0s').command).toEqual(now);
  });

  it('sets only what is given', () => {
    expect(parse('set k1 --timezone Europe/Paris').command).toEqual({
      verb: 'set',
      id: 'k1',
      settings: { timezone: 'Europe/Paris' },
    });
    const live = 'set k1 --max-concurrent 3 --calls-per-day 100 --minutes-per-day none';
    expect(parse(`${live} --from-number +41441234567`).command).toMatchObject({
      settings: {
        maxConcurrent: 3,
        callsPerDay: 100,
        minutesPerDay: null,
        fromNumber: '+41441234567',
      },
    });
    expect(parseCommand(['set', 'k1', '--events-url', '']).command).toMatchObject({
      settings: { eventsUrl: null },
    });
  });

  it.each([
    '',
    'destroy k1',
    'suspend',
    'list k1',
    'revoke k1 k2',
    'create --live --test',
    'create --max-calls many',
    'set k1 --max-concurrent few',
    'suspend k1 --rate 5',
    'rotate k1 --keep soon',
    'create --unknown',
  ])('refuses "%s" and says why', (line) => {
    expect(() => parse(line)).toThrow(UsageError);
  });
});
