import { startCall } from '@immolab/conversation';
import { describe, expect, it } from 'vitest';
import { sampleBrief, threeCriteria } from '../simulated-line/testing/sample-criteria.js';
import { createHearing } from './create-hearing.js';

const STORY = 'The moon over the village troubles those neighbours upstairs every Sunday evening.';

function hearing(modelAvailable: boolean) {
  const brief = { ...sampleBrief('en', { criteria: threeCriteria('en') }), modelAvailable };
  const { state } = startCall(brief);
  return { ...createHearing({ brief, now: () => new Date('2026-03-10T09:00:00Z') }), state };
}

describe('who answers an utterance', () => {
  it('is a rule, where one understands it', () => {
    const { hear, state } = hearing(true);
    expect(hear(state, 'Yes, speaking.').answers).toBe('rules');
  });

  it('is a model for the rest, where there is one', () => {
    expect(hearing(true).hear(hearing(true).state, STORY).answers).toBe('model');
    expect(hearing(false).hear(hearing(false).state, STORY)).toMatchObject({
      answers: 'rules',
      state: { misses: 1 },
    });
  });

  it('are the rules, once a model has failed twice in a row', () => {
    const { hear, modelFailed, modelAnswered, state } = hearing(true);
    const fail = () => modelFailed(hear(state, STORY).state);
    fail();
    modelAnswered();
    fail();
    expect(hear(state, STORY).answers).toBe('model');
    fail();
    expect(hear(state, STORY).answers).toBe('rules');
  });

  it('is nobody, when the lead has hung up while the model thought', () => {
    const { hear, modelFailed, state } = hearing(true);
    const left = { ...hear(state, STORY).state, ending: 'lead_hung_up' as const };
    expect(modelFailed(left)).toBe(left);
  });
});
