import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DEFAULT_PHONE_COUNTRIES, parseCallerId, parsePhone } from './phone.js';

const COUNTRIES = new Set(DEFAULT_PHONE_COUNTRIES);
const INTERNATIONAL = 'Phone number must be in international format, e.g. +41791234567';
const OTHER_COUNTRY = 'Phone numbers of this country are not called';
const OTHER_TYPE = 'Only fixed, mobile and VoIP numbers are called';

test.each([
  ['+41791234567', '+41791234567', 'CH', 'mobile'],
  ['+41 (0)79 123 45 67', '+41791234567', 'CH', 'with the national zero'],
  ['0041 79 123 45 67', '+41791234567', 'CH', 'with the dialled prefix'],
  [' +41\u00a079\u202f123.45-67 ', '+41791234567', 'CH', 'with odd separators'],
  ['+41446681800', '+41446681800', 'CH', 'fixed'],
  ['+41581234567', '+41581234567', 'CH', 'Swiss company number'],
  ['+443301234567', '+443301234567', 'GB', 'British company number'],
  ['+4915112345601', '+4915112345601', 'DE', 'German mobile'],
  ['+33612345600', '+33612345600', 'FR', 'French mobile'],
  ['+33970123456', '+33970123456', 'FR', 'French VoIP'],
  ['+31612345600', '+31612345600', 'NL', 'Dutch mobile'],
  ['+447400123456', '+447400123456', 'GB', 'British mobile'],
  ['+3581812345', '+3581812345', 'AX', 'Åland'],
])('%s is dialled as %s, %s (%s)', (text, e164, country) => {
  expect(parsePhone(text, COUNTRIES)).toEqual({ ok: true, e164, country });
});

const TOO_SHORT = 'String must contain at least 7 character(s)';
test.each([
  ['', TOO_SHORT, 'empty'],
  ['+41 79', TOO_SHORT, 'too short, in the words of the reference'],
  ['112', TOO_SHORT, 'short code'],
  ['0791234567', INTERNATIONAL, 'national'],
  ['41791234567', INTERNATIONAL, 'without +'],
  ['+41791234567 ext. 5', INTERNATIONAL, 'extension'],
  ['+41791234567;phone-context=evil', INTERNATIONAL, 'SIP parameters'],
  ['tel:+41791234567', INTERNATIONAL, 'URI'],
  ['+4179123\r\n4567', INTERNATIONAL, 'line break'],
  ['+41 79 CALL ME', INTERNATIONAL, 'letters'],
  ['+417912345', 'Phone number does not exist', 'too few digits'],
  ['+999123456789', 'Phone number does not exist', 'no such country'],
  [`+41${'7'.repeat(40)}`, 'String must contain at most 40 character(s)', 'too long'],
  ['+12125550100', OTHER_COUNTRY, 'United States'],
  ['+18765550123', OTHER_COUNTRY, 'Jamaica behind +1'],
  ['+905321234567', OTHER_COUNTRY, 'Turkey'],
  ['+881612345678', OTHER_COUNTRY, 'satellite'],
  ['+882161234567', OTHER_COUNTRY, 'international networks'],
  ['+979123456789', OTHER_COUNTRY, 'international premium'],
  ['+41900123456', OTHER_TYPE, 'Swiss premium'],
  ['+41840123456', OTHER_TYPE, 'Swiss shared cost'],
  ['+41800123456', OTHER_TYPE, 'toll-free'],
  ['+447012345678', OTHER_TYPE, 'British personal number'],
  ['+33812345678', OTHER_TYPE, 'French premium'],
  ['+49900123456', 'Phone number does not exist', 'German premium, too short'],
])('%s is refused: %s (%s)', (text, message) => {
  expect(parsePhone(text, COUNTRIES)).toEqual({ ok: false, message });
});

test('the operator decides about countries', () => {
  const american = { ok: true, e164: '+12125550100', country: 'US' };
  expect(parsePhone('+12125550100', new Set(['US']))).toEqual(american);
  expect(parsePhone('+41791234567', new Set(['US']))).toMatchObject({ ok: false });
});

test('a caller id is any number that exists and is called back at the price of a call', () => {
  const number = (text: string) => parseCallerId(text);
  expect(number('+41 44 123 45 67')).toEqual({ ok: true, e164: '+41441234567' });
  expect(number('+12125550100')).toEqual({ ok: true, e164: '+12125550100' });
  expect(number('+41800123456')).toEqual({ ok: true, e164: '+41800123456' });
  for (const text of ['+41900123456', '+41840123456', '0441234567', '+417912345', 'anonymous']) {
    expect(number(text)).toEqual({ ok: false, message: expect.any(String) });
  }
});

test('whatever is sent, only E.164 comes out, and reading it again changes nothing', () => {
  const digits = fc.string({
    unit: fc.constantFrom(...'0123456789 +-().;=ext\r\n'.split('')),
    maxLength: 45,
  });
  const swissMobile = fc.integer({ min: 791_000_000, max: 799_999_999 }).map((n) => `+41${n}`);
  fc.assert(
    fc.property(fc.oneof(digits, swissMobile, fc.string()), (text) => {
      const phone = parsePhone(text, COUNTRIES);
      if (!phone.ok) return;
      expect(phone.e164).toMatch(/^\+[1-9]\d{6,14}$/);
      expect(parsePhone(phone.e164, COUNTRIES)).toEqual(phone);
    }),
  );
});
