import { describe, expect, it, test } from 'vitest';
import { accepted, refusals } from './testing/example-request.js';

describe('aliases of the lead', () => {
  test.each([
    ['prenom', 'firstName', 'Jeanne'],
    ['nom', 'lastName', 'Durand'],
    ['telephone', 'phone', '+33612345600'],
  ])('%s stands for %s', (alias, name, value) => {
    const { request } = accepted({ [`lead.${name}`]: undefined, [`lead.${alias}`]: value });
    expect(request.lead).toMatchObject({ [name]: value });
  });

  test('the English name wins when both are given', () => {
    const { request, warnings } = accepted({
      'lead.prenom': 'Jeanne',
      'lead.telephone': 'not a number',
    });
    expect(request.lead).toMatchObject({ firstName: 'John', phone: '+41791234567' });
    expect(warnings).toEqual([]);
  });

  test('an error names the key that was sent', () => {
    expect(refusals({ 'lead.phone': undefined, 'lead.telephone': '+41 79' })).toEqual([
      'lead.telephone: String must contain at least 7 character(s)',
    ]);
    expect(refusals({ 'lead.firstName': undefined, 'lead.prenom': 7 })).toEqual([
      'lead.prenom: Expected string, received number',
    ]);
    expect(refusals({ 'lead.lastName': undefined })).toEqual(['lead.lastName: Required']);
    expect(refusals({ 'lead.lastName': '', 'lead.nom': 'Dupont' })).toEqual([
      'lead.lastName: String must contain at least 1 character(s)',
    ]);
  });
});

describe('phone numbers', () => {
  test("a transfer number may not be the lead's own, however it is written", () => {
    expect(refusals({ 'agent_config.transfer_number': '0041 79 123 45 67' })).toEqual([
      "agent_config.transfer_number: Must not be the lead's own number",
    ]);
  });

  test('lead and transfer number are kept as E.164 only', () => {
    const { request } = accepted({
      'lead.phone': '+41 (0)79 123 45 60',
      'agent_config.transfer_number': '0041-44-668-18-00',
    });
    expect(request.lead.phone).toBe('+41791234560');
    expect(request.agent.transferNumber).toBe('+41446681800');
  });
});

describe('text', () => {
  test('loses what can be neither stored nor said, and the blanks around it', () => {
    const { request } = accepted({
      'lead.firstName': '  Jo\u0000hn\r\nBcc: x ',
      'property.description': 'One\r\ntwo\u0007\ud800',
      'lead.budget': '   ',
    });
    expect(request.lead.firstName).toBe('Jo hn Bcc: x');
    expect(request.property.description).toBe('One\ntwo \uFFFD');
    expect(request.lead.budget).toBeNull();
  });

  test.each(['\u200e', ' \u200b\u202e ', '\u3164', '\u2060\n\ufeff'])(
    '%j shows nothing and counts as blank',
    (blank) => {
      const { request } = accepted({ 'agent_config.agency_name': blank, 'lead.budget': blank });
      expect(request.agent.agencyName).toBe('Next Lab');
      expect(request.lead.budget).toBeNull();
      expect(refusals({ 'lead.firstName': blank, 'property.title': blank })).toEqual([
        'lead.firstName: String must contain at least 1 character(s)',
        'property.title: String must contain at least 1 character(s)',
      ]);
    },
  );

  test('keeps the invisible characters that a visible text is written with', () => {
    const { request } = accepted({ 'lead.firstName': 'Zo\u00eb \u{1f469}\u200d\u{1f4bb}' });
    expect(request.lead.firstName).toBe('Zo\u00eb \u{1f469}\u200d\u{1f4bb}');
  });

  test.each([
    ['john.smith@example.com', true],
    ['j.o+h_n@sub.example.co.uk', true],
    ['jürg@müller.ch', true],
    ["o'brien@example.ie", true],
    ['nobody', false],
    ['a@b', false],
    ['a b@example.com', false],
    ['a@example.com\r\nBcc: b@example.com', false],
    ['a..b@example.com', false],
    ['.a@example.com', false],
    ['a@-example.com', false],
    ['a@example.com, b@example.com', false],
    [`${'a'.repeat(65)}@example.com`, false],
  ])('the email %j counts as an address: %s', (email, isAddress) => {
    if (isAddress) expect(accepted({ 'lead.email': email }).request.lead.email).toBe(email);
    else expect(refusals({ 'lead.email': email })).toEqual(['lead.email: Invalid email']);
  });

  it.each([-1, Number.POSITIVE_INFINITY, Number.NaN, '3100', true, 1e13])(
    'a price of %j is refused',
    (price) => {
      expect(refusals({ 'property.price': price })).toHaveLength(1);
    },
  );
});
