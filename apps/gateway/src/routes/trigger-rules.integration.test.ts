import { callResultSchema } from '@immolab/contracts';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { expectError } from '../testing/expect-shape.js';
import { send } from '../testing/send.js';
import {
  openTestStack,
  type TestGateway,
  type TestKey,
  type TestStack,
} from '../testing/start-test-gateway.js';
import { triggerBody } from '../testing/trigger-body.js';

const CRITERIA = 'agent_config.qualification_criteria';

let stack: TestStack;
let gateway: TestGateway;
let key: TestKey;

beforeAll(async () => {
  stack = await openTestStack(inject('postgresUrl'));
  gateway = await stack.startGateway();
  key = await stack.createKey();
});
afterAll(() => stack.close());

function trigger(changes: Record<string, unknown>, url = gateway.url, apiKey = key.apiKey) {
  return send(url, '/api/v1/calls/trigger', { key: apiKey, json: triggerBody(changes) });
}

describe('a request is refused', () => {
  const rows: [string, Record<string, unknown>, string][] = [
    ['without lead', { lead: undefined }, 'lead: Required'],
    [
      'with a property that is null',
      { property: null },
      'property: Expected object, received null',
    ],
    [
      'with a language we do not speak',
      { 'lead.language': 'it' },
      "lead.language: Invalid enum value. Expected 'de' | 'fr' | 'en' | 'nl'",
    ],
    [
      'with a premium number',
      { 'lead.phone': '+41900123456' },
      'lead.phone: Only fixed, mobile and VoIP numbers are called',
    ],
    [
      'with a number of another country',
      { 'lead.phone': '+12125550100' },
      'lead.phone: Phone numbers of this country are not called',
    ],
    [
      'with a satellite number',
      { 'lead.phone': '+881612345678' },
      'lead.phone: Phone numbers of this country are not called',
    ],
    [
      'with the lead as transfer number',
      { 'agent_config.transfer_number': '0041791234567' },
      "agent_config.transfer_number: Must not be the lead's own number",
    ],
    [
      'with a short transfer number',
      { 'agent_config.transfer_number': '117' },
      'agent_config.transfer_number: String must contain at least 7 character(s)',
    ],
    [
      'with 16 criteria',
      { [CRITERIA]: Array(16).fill({ question: 'Do you smoke?', expectedValue: 'no' }) },
      `${CRITERIA}: Array must contain at most 15 element(s)`,
    ],
    [
      'with 101 slots',
      { viewing_slots: Array(101).fill({}) },
      'viewing_slots: Array must contain at most 100 element(s)',
    ],
    [
      'with a day that does not exist',
      { 'viewing_slots.0.date': '2027-02-29' },
      'viewing_slots.0.date: Date does not exist in the calendar',
    ],
    [
      'with a slot that ends as it begins',
      { 'viewing_slots.0.endTime': '14:00' },
      'viewing_slots.0.endTime: Must be after startTime',
    ],
    [
      'with room for nobody',
      { 'viewing_slots.0.maxBookings': 0 },
      'viewing_slots.0.maxBookings: Number must be greater than or equal to 1',
    ],
    [
      'with a webhook that is no URL',
      { callback_webhook: 'nowhere' },
      'callback_webhook: Must be an absolute URL',
    ],
    [
      'with a webhook of another protocol',
      { callback_webhook: 'ftp://example.com' },
      'callback_webhook: Must begin with http:// or https://',
    ],
    [
      'with a webhook to a private address',
      { callback_webhook: 'http://10.0.0.1/x' },
      'callback_webhook: Must not point to a private or local address',
    ],
    [
      'with a webhook to the metadata of the cloud',
      { callback_webhook: 'http://169.254.169.254/' },
      'callback_webhook: Must not point to a private or local address',
    ],
    [
      'with a webhook to an internal name',
      { callback_webhook: 'https://db.internal/' },
      'callback_webhook: Must not point to a private or local address',
    ],
    [
      'with metadata of 3 KB',
      { metadata: { text: 'x'.repeat(3_000) } },
      'metadata: Metadata must be at most 2048 bytes as JSON',
    ],
  ];
  test.each(rows)('%s', async (_name, changes, detail) => {
    const answer = await trigger(changes);
    expectError(answer, 'validation');
    const end = detail.indexOf(': ');
    const segments = detail.slice(0, end).split('.');
    const path = segments.map((part) => (/^\d+$/.test(part) ? Number(part) : part));
    expect(answer.body).toMatchObject({ details: [{ path, message: detail.slice(end + 2) }] });
  });

  test.each([
    ['number', 'many', undefined, 'expectedValue'],
    ['number', '4-1', undefined, 'expectedValue'],
    ['yes_no', 'perhaps', undefined, 'expectedValue'],
    ['multiple_choice', 'Rent', undefined, 'options'],
    ['multiple_choice', 'Rent|Own', ['Rent', 'Buy'], 'expectedValue'],
  ])('with a %s criterion that expects %j of %j', async (type, expectedValue, options, field) => {
    const question = 'How will you live there?';
    const answer = await trigger({ [CRITERIA]: [{ question, type, expectedValue, options }] });
    expectError(answer, 'validation');
    expect(answer.body).toMatchObject({
      details: [{ path: ['agent_config', 'qualification_criteria', 0, field] }],
    });
  });
});

describe('a request is accepted', () => {
  test.each<[string, Record<string, unknown>]>([
    [
      'with figures and truth values as expectedValue',
      { [`${CRITERIA}.0.expectedValue`]: 3100, [`${CRITERIA}.1.expectedValue`]: true },
    ],
    [
      'with a choice among several accepted values',
      {
        [`${CRITERIA}.0`]: {
          question: 'Rent or buy?',
          type: 'multiple_choice',
          options: ['Rent', 'Buy', 'Both'],
          expectedValue: 'Rent|Both',
        },
      },
    ],
    ['with a yes in any supported language', { [`${CRITERIA}.1.expectedValue`]: 'oui' }],
    [
      'with a Swiss company number to transfer to',
      { 'agent_config.transfer_number': '+41 58 123 45 67' },
    ],
    [
      'with a webhook into a network that the operator allows',
      { callback_webhook: 'http://127.0.0.1:9000/hook' },
    ],
    ['with a webhook by http', { callback_webhook: 'http://hooks.example.com/x' }],
    [
      'with the French names, null for all that is optional',
      {
        'lead.budget': null,
        'property.features': null,
        agent_config: null,
        viewing_slots: null,
        callback_webhook: null,
        external_ref: null,
        metadata: null,
        not_before: null,
      },
    ],
  ])('%s', async (_name, changes) => {
    const answer = await trigger(changes);
    expect({ status: answer.status, body: answer.body }).toMatchObject({ status: 201 });
    expect(answer.body).not.toHaveProperty('warnings');
  });

  test('with a warning for each condition that needs a model which is not there', async () => {
    const conditions = {
      'agent_config.transfer_conditions': ['Lead wants to move abroad', 'Lead has a dog'],
    };
    const path = ['agent_config', 'transfer_conditions', 0];
    expect((await trigger(conditions)).body).toMatchObject({
      warnings: [{ code: 'transfer_condition_needs_model', path }],
    });
    const withModel = await stack.startGateway({ LIVE_LINE: 'sip', LLM_MODELS: 'openai:a-model' });
    const live = await stack.createKey({ test: false });
    const answer = await trigger(conditions, withModel.url, live.apiKey);
    expect(answer.body).not.toHaveProperty('warnings');
    expect((await trigger(conditions, withModel.url)).body).toHaveProperty('warnings');
  });

  test('and its slots are local to the timezone of the key', async () => {
    // It is the day before in Honolulu for as long as it is already today in Kiritimati.
    const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Pacific/Kiritimati' }).format();
    const slot = { date: today, startTime: '00:00', endTime: '23:59' };
    const east = await stack.createKey({ timezone: 'Pacific/Kiritimati' });
    const west = await stack.createKey({ timezone: 'Pacific/Honolulu' });
    const answers = await Promise.all(
      [east, west].map(({ apiKey }) => trigger({ viewing_slots: [slot] }, gateway.url, apiKey)),
    );
    expect(answers[0]?.body).toMatchObject({ warnings: [{ code: 'slot_in_past' }] });
    expect(answers[1]?.body).not.toHaveProperty('warnings');
  });

  test('where the operator allows the country', async () => {
    const american = await stack.startGateway({ PHONE_COUNTRIES: 'US' });
    const changes = { 'lead.phone': '+1 212 555 2368', 'agent_config.transfer_number': null };
    expect((await trigger(changes, american.url)).status).toBe(201);
    expectError(
      await trigger({ 'agent_config.transfer_number': null }, american.url),
      'validation',
    );
  });
});

test('criteria are asked in the order of `order`, those without it after, in array order', async () => {
  const criterion = (question: string, order?: number) => ({
    question,
    expectedValue: 'yes',
    order,
  });
  const answer = await trigger({
    [CRITERIA]: [
      criterion('third'),
      criterion('second', 5),
      criterion('first', -1),
      criterion('fourth'),
    ],
  });
  const [row] = await stack.db.query<{ criteria: { id: string; question: string }[] }>(
    { name: 'criteria_of_call', text: 'SELECT criteria FROM call WHERE id = $1' },
    [answer.headers.location?.split('/').at(-1)],
  );
  expect(row?.criteria.map(({ id, question }) => `${id} ${question}`)).toEqual([
    'c1 first',
    'c2 second',
    'c3 third',
    'c4 fourth',
  ]);
  const read = await send(gateway.url, `${answer.headers.location}`, { key: key.apiKey });
  expect(callResultSchema.parse(read.body)).toMatchObject({ criteriaTotal: 4, criteriaAsked: 0 });
});
