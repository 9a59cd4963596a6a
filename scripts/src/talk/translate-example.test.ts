import { DEFAULT_PHONE_COUNTRIES, LANGUAGES, parseTriggerRequest } from '@immolab/contracts';
import { checkCriterion } from '@immolab/evaluation';
import { describe, expect, it } from 'vitest';
import { buildExampleBody } from '../example/example-body.js';
import { translateExample } from './translate-example.js';

const now = new Date('2026-11-22T12:00:00Z');

describe.each(LANGUAGES)('the example in %s', (language) => {
  const original = buildExampleBody({ now, webhookUrl: null });
  const body = translateExample(original, language);

  it('is accepted without a warning', () => {
    const parsed = parseTriggerRequest(body, {
      now,
      timezone: 'Europe/Zurich',
      phoneCountries: new Set(DEFAULT_PHONE_COUNTRIES),
      checkCriterion,
      checkWebhookUrl: () => null,
      recognisesCondition: () => true,
    });
    expect(parsed).toMatchObject({ ok: true, warnings: [], request: { lead: { language } } });
  });

  it('asks for the same as the original', () => {
    const { qualification_criteria: criteria } = body.agent_config;
    const { qualification_criteria: originals } = original.agent_config;
    expect(criteria.map(({ question: _, ...rest }) => rest)).toEqual(
      originals.map(({ question: _, ...rest }) => rest),
    );
    expect(body.viewing_slots).toEqual(original.viewing_slots);
  });
});
