import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAddressAllowed, parseNetworks } from './check-address.js';
import { type CheckUrlOptions, checkWebhookUrl } from './check-url.js';
import { HOSTILE_ANSWERS, HOSTILE_HOSTS } from './hostile-targets.js';

const none: CheckUrlOptions = { networks: [] };
const allowing = (...cidrs: string[]): CheckUrlOptions => ({ networks: parseNetworks(cidrs) });
const isAllowed = (url: string, options = none) => checkWebhookUrl(url, options).allowed;

describe('a webhook address, at trigger', () => {
  it('is tried in at least 150 hostile forms', () => {
    expect(HOSTILE_HOSTS.length).toBeGreaterThanOrEqual(150);
  });

  it.each(HOSTILE_HOSTS)('is refused: %s', (host) => {
    for (const url of [`http://${host}/hook`, `https://${host}:8443/hook`]) {
      expect(isAllowed(url)).toBe(false);
    }
  });

  it.each([
    'https://example.com/hook',
    'http://example.com:8080/hook?token=a#b',
    'https://93.184.215.14/hook',
    'https://[2606:2800:21f:cb07:6820:80da:af6b:8b2c]/hook',
    'https://münchen.example/hook',
    'https://localhost.example.com/',
    'https://internal.example.com/',
    'https://mylocal/',
  ])('is accepted: %s', (url) => {
    expect(isAllowed(url)).toBe(true);
  });

  it.each([
    ['ftp://example.com/', 'must begin with http:// or https://'],
    ['file:///etc/passwd', 'must begin with http:// or https://'],
    ['javascript:alert(1)', 'must begin with http:// or https://'],
    ['https://user:pass@example.com/', 'must not contain a user name or password'],
    ['https://user@example.com/', 'must not contain a user name or password'],
    ['example.com/hook', 'must be an absolute URL'],
    ['', 'must be an absolute URL'],
    ['http://', 'must be an absolute URL'],
    ['http://[fe80::1%25eth0]/', 'must be an absolute URL'],
    ['http://256.256.256.256/', 'must be an absolute URL'],
    [`https://example.com/${'a'.repeat(2_048)}`, 'must have at most 2048 characters'],
    ['http://10.0.0.1/', 'must not point to a private or local address'],
  ])('is refused in plain words: %s', (url, message) => {
    expect(checkWebhookUrl(url, none)).toEqual({ allowed: false, message });
  });

  it('may be in a network that the operator allows, and in no other', () => {
    const sandbox = allowing('127.0.0.0/8', '::1/128');
    for (const host of ['127.0.0.1', 'localhost', '2130706433', '[::1]', '[::ffff:127.0.0.1]']) {
      expect(isAllowed(`http://${host}:3000/`, sandbox)).toBe(true);
    }
    for (const host of ['10.0.0.1', '[fd00::1]', '169.254.169.254', '[::]', 'x.local']) {
      expect(isAllowed(`http://${host}/`, sandbox)).toBe(false);
    }
    expect(isAllowed('http://10.1.2.3/', allowing('10.1.0.0/16'))).toBe(true);
    expect(isAllowed('http://10.2.2.3/', allowing('10.1.0.0/16'))).toBe(false);
  });

  it('is never the host agent of a cloud, whatever the operator allows', () => {
    expect(isAllowed('http://168.63.129.16/', allowing('0.0.0.0/0', '168.63.129.16/32'))).toBe(
      false,
    );
    expect(isAllowed('http://[::ffff:168.63.129.16]/', allowing('::/0', '0.0.0.0/0'))).toBe(false);
  });

  it('is judged as the address that it is, in whatever notation it is written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffff_ffff }), (number) => {
        const dotted = [24, 16, 8, 0].map((shift) => (number >>> shift) & 255).join('.');
        const expected = isAddressAllowed(dotted, []);
        for (const host of [`${number}`, `0x${number.toString(16)}`, `[::ffff:${dotted}]`]) {
          expect(isAllowed(`http://${host}/`)).toBe(expected);
        }
      }),
    );
  });

  it('never makes the check throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.ipV6()), (text) => {
        expect(typeof isAllowed(text)).toBe('boolean');
        expect(typeof isAllowed(`http://${text}/`)).toBe('boolean');
      }),
    );
  });
});

describe('an address that a name resolves to', () => {
  it.each(HOSTILE_ANSWERS)('is refused: %s', (address) => {
    expect(isAddressAllowed(address, [])).toBe(false);
  });

  it.each(['1.1.1.1', '93.184.215.14', '2606:4700::1111', '2a00:1450:400a::1', '::ffff:1.1.1.1'])(
    'is accepted: %s',
    (address) => {
      expect(isAddressAllowed(address, [])).toBe(true);
    },
  );

  it('in IPv6 is refused everywhere outside 2000::/3', () => {
    const groups = fc.array(fc.integer({ min: 0, max: 0xffff }), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(groups, (numbers) => {
        const [first = 0] = numbers;
        fc.pre(first >> 13 !== 1 && first !== 0);
        const address = numbers.map((number) => number.toString(16)).join(':');
        expect(isAddressAllowed(address, [])).toBe(false);
      }),
    );
  });

  it.each(['::1.1.1.1', '::8.8.8.8', '0:0:0:0:0:0:1.1.1.1', '::ffff:0:1.1.1.1'])(
    'is not mistaken for the IPv4 address that it ends with: %s',
    (address) => {
      expect(isAddressAllowed(address, [])).toBe(false);
    },
  );
});

describe('the networks of the operator', () => {
  it.each(['10.0.0.1', '10.0.0.0/33', 'localhost', '::/129', ''])('are refused: %s', (cidr) => {
    expect(() => parseNetworks([cidr])).toThrow('CIDR notation');
  });
});
