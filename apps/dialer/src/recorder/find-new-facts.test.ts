import { startCall } from '@immolab/conversation';
import { describe, expect, it } from 'vitest';
import { sampleBrief } from '../simulated-line/testing/sample-criteria.js';
import { findNewFacts, noFactsYet } from './find-new-facts.js';

const brief = sampleBrief('en');
const { state } = startCall(brief);

describe('the facts that are still to be written', () => {
  it('are none at first', () => {
    expect(findNewFacts(brief, state, noFactsYet(brief))).toBeNull();
  });

  it('are what has changed since, and each is written once', () => {
    const later = { ...state, language: 'fr' as const, openQuestions: ['Is there a lift?'] };
    const found = findNewFacts(brief, later, noFactsYet(brief));
    expect(found?.facts).toEqual({ spokenLanguage: 'fr', openQuestions: ['Is there a lift?'] });
    expect(findNewFacts(brief, later, found?.recorded ?? noFactsYet(brief))).toBeNull();
    const review = { ...later, reviewRequested: true };
    expect(findNewFacts(brief, review, found?.recorded ?? noFactsYet(brief))?.facts).toEqual({
      reviewRequested: true,
    });
  });
});
