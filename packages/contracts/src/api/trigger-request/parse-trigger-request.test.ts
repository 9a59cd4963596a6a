import { describe, expect, test } from 'vitest';
import {
  SMALLEST_TRIGGER_BODY_EXAMPLE,
  TRIGGER_BODY_EXAMPLE,
} from '../../openapi/examples/trigger.js';
import { parseTriggerRequest } from './parse-trigger-request.js';
import { accepted, RULES, refusals, warnings } from './testing/example-request.js';

describe('a complete request', () => {
  test('is read into the normalised one, without a warning', () => {
    const { request, warnings } = accepted({});
    expect(warnings).toEqual([]);
    expect(request).toMatchObject({
      lead: { firstName: 'John', phone: '+41791234567', language: 'en', source: null },
      property: { price: 3100, type: 'rent', currency: 'CHF', reference: null },
      agent: { agentName: 'Sarah', transferNumber: '+41791234000', voicemailMessage: null },
      callbackWebhook: 'https://your-api.com/webhooks/immo-calls',
      externalRef: 'LEAD-12345-GENEVA',
      metadata: null,
      notBefore: null,
    });
    expect(request.criteria.map(({ id, expectedValue }) => [id, expectedValue])).toEqual([
      ['c1', '3100'],
      ['c2', 'yes'],
      ['c3', '1-4'],
    ]);
    expect(request.slots).toHaveLength(3);
  });

  test('needs lead and property only', () => {
    const parsed = parseTriggerRequest(SMALLEST_TRIGGER_BODY_EXAMPLE, RULES);
    expect(parsed).toMatchObject({
      ok: true,
      warnings: [],
      request: {
        lead: { firstName: 'Jean', lastName: 'Dupont', phone: '+41791234567' },
        property: { type: 'sale', features: [], rooms: null },
        agent: { agencyName: 'Next Lab', agentName: null, transferConditions: [] },
        criteria: [],
        slots: [],
        callbackWebhook: null,
        externalRef: null,
      },
    });
  });
});

describe('what is no object', () => {
  test.each([
    [undefined, 'Required'],
    [null, 'Expected object, received null'],
    [[], 'Expected object, received array'],
    ['x', 'Expected object, received string'],
  ])('%j is refused as a body', (body, message) => {
    expect(parseTriggerRequest(body, RULES)).toEqual({
      ok: false,
      details: [{ path: [], message }],
    });
  });

  test('an empty object is told that lead and property are missing', () => {
    expect(parseTriggerRequest({}, RULES)).toEqual({
      ok: false,
      details: [
        { path: ['lead'], message: 'Required' },
        { path: ['property'], message: 'Required' },
      ],
    });
  });
});

describe('null counts as absent for every optional field', () => {
  const optional = [
    'lead.budget',
    'lead.remarks',
    'lead.source',
    'property.type',
    'property.features',
    'property.area',
    'property.rooms',
    'property.bathrooms',
    'property.terrace',
    'property.reference',
    'property.currency',
    'agent_config',
    'agent_config.agent_name',
    'agent_config.agency_name',
    'agent_config.transfer_number',
    'agent_config.transfer_conditions',
    'agent_config.notification_email',
    'agent_config.hangup_instruction',
    'agent_config.voicemail_message',
    'agent_config.qualification_criteria',
    'agent_config.qualification_criteria.0.type',
    'agent_config.qualification_criteria.0.eliminatory',
    'agent_config.qualification_criteria.0.rejectionMessage',
    'agent_config.qualification_criteria.0.options',
    'agent_config.qualification_criteria.0.order',
    'viewing_slots',
    'viewing_slots.0.maxBookings',
    'callback_webhook',
    'external_ref',
    'metadata',
    'not_before',
  ];
  test.each(optional)('%s', (path) => {
    expect(accepted({ [path]: null })).toEqual(accepted({ [path]: undefined }));
  });
});

describe('required fields', () => {
  const required = [
    'lead.firstName',
    'lead.lastName',
    'lead.phone',
    'lead.email',
    'lead.language',
    'property.title',
    'property.address',
    'property.price',
    'property.description',
    'agent_config.qualification_criteria.1.question',
    'agent_config.qualification_criteria.1.expectedValue',
    'viewing_slots.2.date',
    'viewing_slots.2.startTime',
    'viewing_slots.2.endTime',
  ];
  test.each(required)('%s must be there', (path) => {
    expect(refusals({ [path]: undefined })).toEqual([`${path}: Required`]);
  });

  test.each(required)('%s may not be null', (path) => {
    const [refusal, ...more] = refusals({ [path]: null });
    expect(refusal?.startsWith(`${path}: `)).toBe(true);
    expect(more).toEqual([]);
  });

  test('all faults of a request are told at once', () => {
    const faults = refusals({
      'lead.phone': '+41',
      'lead.email': 'nobody',
      'property.price': '3100',
      'agent_config.transfer_number': '123',
      'agent_config.qualification_criteria.0.question': '',
      'viewing_slots.0.date': '2026-02-30',
      'viewing_slots.1.endTime': '09:00',
      callback_webhook: 5,
      metadata: [],
    });
    expect(faults.map((fault) => fault.split(':')[0])).toEqual([
      'lead.email',
      'lead.phone',
      'property.price',
      'agent_config.transfer_number',
      'agent_config.qualification_criteria.0.question',
      'viewing_slots.0.date',
      'viewing_slots.1.endTime',
      'callback_webhook',
      'metadata',
    ]);
  });
});

describe('sizes', () => {
  const criterion = { question: 'Do you smoke?', expectedValue: 'no' };
  const slot = { date: '2026-03-20', startTime: '14:00', endTime: '15:00' };
  const minute = (n: number) => String(n % 60).padStart(2, '0');
  const slots = (count: number) =>
    Array.from({ length: count }, (_, n) => ({
      ...slot,
      startTime: `${10 + Math.floor(n / 60)}:${minute(n)}`,
    }));
  test.each<[string, unknown, unknown, string]>([
    [
      'agent_config.qualification_criteria',
      Array(15).fill(criterion),
      Array(16).fill(criterion),
      'Array must contain at most 15 element(s)',
    ],
    [
      'agent_config.qualification_criteria.0.question',
      'q'.repeat(300),
      'q'.repeat(301),
      'String must contain at most 300 character(s)',
    ],
    ['viewing_slots', slots(100), slots(101), 'Array must contain at most 100 element(s)'],
    [
      'agent_config.transfer_conditions',
      Array(10).fill('asks for a pet'),
      Array(11).fill('asks for a pet'),
      'Array must contain at most 10 element(s)',
    ],
    [
      'property.description',
      'd'.repeat(5_000),
      'd'.repeat(5_001),
      'String must contain at most 5000 character(s)',
    ],
    [
      'agent_config.hangup_instruction',
      'h'.repeat(1_000),
      'h'.repeat(1_001),
      'String must contain at most 1000 character(s)',
    ],
    [
      'agent_config.voicemail_message',
      'v'.repeat(500),
      'v'.repeat(501),
      'String must contain at most 500 character(s)',
    ],
    ['lead.source', 's'.repeat(80), 's'.repeat(81), 'String must contain at most 80 character(s)'],
    [
      'metadata',
      Object.fromEntries(Array.from({ length: 20 }, (_, n) => [`k${n}`, n])),
      Object.fromEntries(Array.from({ length: 21 }, (_, n) => [`k${n}`, n])),
      'Metadata must have at most 20 keys',
    ],
    [
      'metadata',
      { text: 'm'.repeat(2_048 - 11) },
      { text: 'm'.repeat(2_048 - 10) },
      'Metadata must be at most 2048 bytes as JSON',
    ],
  ])('%s has its limit', (path, fits, tooMuch, message) => {
    accepted({ [path]: fits });
    expect(refusals({ [path]: tooMuch })).toEqual([`${path}: ${message}`]);
  });

  test('over six criteria a warning is given', () => {
    const path = 'agent_config.qualification_criteria';
    expect(warnings({ [path]: Array(6).fill(criterion) })).toEqual([]);
    expect(warnings({ [path]: Array(7).fill(criterion) })).toEqual([`many_criteria ${path}`]);
  });
});

describe('unknown fields', () => {
  test('are ignored and named with their path at any depth', () => {
    const changes = {
      extra: 1,
      'lead.age': 40,
      'property.floor': 3,
      'agent_config.voice': 'x',
      'agent_config.qualification_criteria.1.weight': 2,
      'viewing_slots.2.note': 'x',
    };
    expect(warnings(changes)).toEqual([
      'unknown_field lead.age',
      'unknown_field property.floor',
      'unknown_field agent_config.qualification_criteria.1.weight',
      'unknown_field agent_config.voice',
      'unknown_field viewing_slots.2.note',
      'unknown_field extra',
    ]);
    expect(accepted(changes).request).toEqual(accepted({}).request);
  });

  test('inside metadata are nobody else’s business', () => {
    expect(warnings({ metadata: { deep: { er: [1] } } })).toEqual([]);
  });

  test('keys of Object.prototype are unknown too', () => {
    const body = JSON.parse(
      JSON.stringify(TRIGGER_BODY_EXAMPLE).replace('{', '{"__proto__":{"x":1},"toString":2,'),
    );
    const parsed = parseTriggerRequest(body, RULES);
    expect(parsed.ok && parsed.warnings.map(({ path }) => path)).toEqual([
      ['__proto__'],
      ['toString'],
    ]);
  });

  test('are at most fifty warnings with storable text, however many there are', () => {
    const many = Object.fromEntries(
      Array.from({ length: 1_000 }, (_, n) => [`${'x'.repeat(500)}\u0000\ud800${n}`, n]),
    );
    const found = accepted({ lead: { ...TRIGGER_BODY_EXAMPLE.lead, ...many } }).warnings;
    expect(found).toHaveLength(51);
    expect(found.at(-1)).toMatchObject({ path: [], message: expect.stringContaining('Further') });
    expect(JSON.stringify(found).length).toBeLessThan(15_000);
    const odd = accepted({ 'a\u0000b\ud800': 1 }).warnings;
    expect(odd[0]?.path).toEqual(['a\uFFFDb\uFFFD']);
  });
});

describe('a value of another type', () => {
  test('has one fault, whatever else is measured of it', () => {
    expect(refusals({ 'agent_config.transfer_conditions': 'x'.repeat(12) })).toHaveLength(1);
  });
});
