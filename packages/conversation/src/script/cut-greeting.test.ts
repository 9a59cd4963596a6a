import { LANGUAGES } from '@immolab/contracts';
import { describe, expect, it } from 'vitest';
import { exampleBrief } from '../testing/example-brief.js';
import { cutGreeting } from './cut-greeting.js';
import { nextStep } from './next-step.js';
import { startCall } from './start-call.js';

const NOTICE = /\bAI\b|künstliche Intelligenz|intelligence artificielle/;

describe('a greeting that is cut short', () => {
  it.each(LANGUAGES)(
    'before the notice has it said with what comes next, once, in %s',
    (language) => {
      const brief = exampleBrief(language);
      const { state, text } = startCall(brief);
      const cut = cutGreeting(brief, state, text.slice(0, 12));
      const next = nextStep(brief, cut);
      if (next.kind !== 'say') throw new Error('nothing is said');
      expect(next.text).toMatch(NOTICE);
      const after = nextStep(brief, next.state);
      expect(after).toMatchObject({ kind: 'say', text: expect.not.stringMatching(NOTICE) });
    },
  );

  it('after the notice owes nothing', () => {
    const brief = exampleBrief('en');
    const { state, text } = startCall(brief);
    const cut = cutGreeting(brief, state, text.slice(0, text.indexOf('Am I') + 6));
    expect(cut.noticeOwed).toBe(false);
  });
});
