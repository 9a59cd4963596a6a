import { describe, expect, it } from 'vitest';
import { UsageError } from '../keys/parse-command.js';
import { parseAccountsCommand } from './parse-command.js';

const parse = (line: string) => parseAccountsCommand(line.split(' ').filter((word) => word !== ''));

describe('npm run accounts', () => {
  it('lists, shows one, and sets only what is given', () => {
    expect(parse('list --json')).toEqual({ command: { verb: 'list' }, json: true, typed: null });
    expect(parse('show a1').command).toEqual({ verb: 'show', id: 'a1' });
    expect(parse('set a1 --messages off --sms-from Avendo').command).toEqual({
      verb: 'set',
      id: 'a1',
      settings: { messages: false, smsFrom: 'Avendo' },
    });
  });

  it('takes a setting away with an empty value', () => {
    expect(parseAccountsCommand(['set', 'a1', '--reply-to', '']).command).toMatchObject({
      settings: { replyTo: null },
    });
  });

  it('reads a secret from the standard input', () => {
    expect(parse('set a1 --twilio-auth-token -').typed).toBe('twilioAuthToken');
    expect(() => parse('set a1 --twilio-auth-token - --resend-api-key -')).toThrow(UsageError);
  });

  it.each([
    '',
    'remove a1',
    'show',
    'list a1',
    'set a1',
    'set a1 a2 --messages on',
    'show a1 --messages on',
    'set a1 --messages maybe',
    'set a1 --unknown x',
  ])('refuses "%s" and says why', (line) => {
    expect(() => parse(line)).toThrow(UsageError);
  });
});
