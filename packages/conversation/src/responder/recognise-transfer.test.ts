import { TRIGGER_BODY_EXAMPLE } from '@immolab/contracts/openapi';
import { expect, test } from 'vitest';
import { recognisesCondition } from './recognise-transfer.js';

test.each([
  ...TRIGGER_BODY_EXAMPLE.agent_config.transfer_conditions,
  'Lead asks for a discount',
  'Lead has legal questions',
  'Interessent möchte den Preis verhandeln',
  'Fragt nach der Finanzierung',
  'Hat einen Hund',
  'Le prospect veut négocier le prix',
  'Question sur le bail',
  'Lead vraagt naar een hypotheek',
  'Heeft huisdieren',
])('%s is recognised by rules', (condition) => {
  expect(recognisesCondition(condition)).toBe(true);
});

test.each(['Lead wants to move abroad', 'Lead sounds very young', 'Interessent ist Diplomat', 'x'])(
  '%s needs a model',
  (condition) => {
    expect(recognisesCondition(condition)).toBe(false);
  },
);
