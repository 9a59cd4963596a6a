import { describe, expect, test } from 'vitest';
import { accepted, refusals, warnings } from './testing/example-request.js';
import type { TriggerRequest } from './trigger-request.js';

describe('the remaining options', () => {
  test('a transfer condition that nothing recognises is warned of', () => {
    const recognisesCondition = (condition: string) => !condition.includes('pet');
    expect(warnings({}, { recognisesCondition })).toEqual([
      'transfer_condition_needs_model agent_config.transfer_conditions.2',
    ]);
  });

  test('a webhook that may not be posted to is refused with the reason', () => {
    const checkWebhookUrl = () => 'Address is not public';
    expect(refusals({}, { checkWebhookUrl })).toEqual(['callback_webhook: Address is not public']);
    accepted({ callback_webhook: null }, { checkWebhookUrl });
  });

  test.each(['https://a.example/\u0000', 'https://a.example/\n', 'https://a.example/\ud800'])(
    'the webhook %j is refused',
    (url) => {
      expect(refusals({ callback_webhook: url })).toEqual([
        'callback_webhook: Must not contain control characters',
      ]);
    },
  );

  test.each([
    ['2026-03-20T09:00:00+01:00', '2026-03-20T08:00:00.000Z'],
    ['2026-03-20T09:00:00Z', '2026-03-20T09:00:00.000Z'],
    ['2026-03-20T09:00:00.123456Z', '2026-03-20T09:00:00.123Z'],
    ['2026-03-20T09:00Z', '2026-03-20T09:00:00.000Z'],
    ['2026-03-01T09:00:00Z', undefined],
  ])('not_before %s is %s', (text, moment) => {
    expect(accepted({ not_before: text }).request.notBefore?.toISOString()).toBe(moment);
  });

  test.each([
    '2026-03-20',
    '2026-03-20T09:00:00',
    '2026-02-30T09:00:00Z',
    'tomorrow',
    '0000-01-01T00:00:00Z',
    '',
  ])('not_before %j is refused', (text) => {
    expect(refusals({ not_before: text })).toEqual([
      'not_before: Must be ISO 8601 with an offset, e.g. 2026-03-20T09:00:00+01:00',
    ]);
  });

  test('not_before is refused beyond a year', () => {
    expect(refusals({ not_before: '2028-03-20T09:00:00Z' })).toEqual([
      'not_before: Must be within a year from now',
    ]);
  });

  test.each(['', 'a\u0000b', 'a\nb', 'a\ud800', 'x'.repeat(256)])(
    'external_ref %j is refused',
    (reference) => {
      expect(refusals({ external_ref: reference })).toHaveLength(1);
    },
  );

  test('metadata is echoed as it came', () => {
    const metadata = JSON.parse('{"a":{"b":[1,null,"ü",{"c":false}]},"__proto__":{"x":1},"":""}');
    const request: TriggerRequest = accepted({ metadata }).request;
    expect(JSON.stringify(request.metadata)).toBe(JSON.stringify(metadata));
  });

  test.each([
    ['text', 'Expected object'],
    [[1], 'Expected object'],
    [{ a: 'x\u0000' }, 'Metadata must not contain U+0000 or half a character'],
    [{ a: [{ '\ud800': 1 }] }, 'Metadata must not contain U+0000 or half a character'],
    [{ a: Number.POSITIVE_INFINITY }, 'Metadata must not contain a number that is too large'],
    [
      JSON.parse(`{"a":${'['.repeat(50_000)}${']'.repeat(50_000)}}`),
      'Metadata must not be nested deeper than 16 levels',
    ],
  ])('metadata is refused when it cannot be kept (%#)', (metadata, message) => {
    expect(refusals({ metadata })).toEqual([`metadata: ${message}`]);
  });
});
