import { createHash } from 'node:crypto';
import { LANGUAGES, type Language } from '@immolab/contracts';
import { startCall } from '@immolab/conversation';
import { describe, expect, it } from 'vitest';
import { sampleBrief, threeCriteria } from '../simulated-line/testing/sample-criteria.js';
import { JUDGE_INSTRUCTIONS, JUDGE_PROMPT_VERSION } from './build-judge-prompt.js';
import { buildPrompt, PROMPT_VERSION } from './build-prompt.js';
import { CALLEE_PROMPT, CALLEE_PROMPT_VERSION } from './callee-prompt.js';

/** What each version of the prompts is, so that none changes without its number. */
const KNOWN = {
  conversation: { '1': 'bdbc1c079191af14' },
  judge: { '1': 'dc1c8f4b58d0f610' },
  callee: { '1': '61b0ed450c0ee88d' },
} as const;

const hash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16);

function promptOf(language: Language) {
  const brief = sampleBrief(language, { criteria: threeCriteria(language) });
  const { state } = startCall(brief);
  return buildPrompt(brief, { ...state, identity: 'confirmed' });
}

describe('the prompt of a conversation', () => {
  it('changes with its version alone', () => {
    const all = LANGUAGES.map((language) => promptOf(language).instructions);
    expect(hash(all.join('\n'))).toBe(KNOWN.conversation[PROMPT_VERSION]);
  });

  it('is short', () => {
    for (const language of LANGUAGES) {
      expect(promptOf(language).text.length).toBeLessThan(4_000);
    }
  });
});

describe('the prompt of a judge', () => {
  it('changes with its version alone', () => {
    expect(hash(JUDGE_INSTRUCTIONS)).toBe(KNOWN.judge[JUDGE_PROMPT_VERSION]);
  });
});

describe('the prompt about who picked up', () => {
  it('changes with its version alone', () => {
    expect(hash(CALLEE_PROMPT)).toBe(KNOWN.callee[CALLEE_PROMPT_VERSION]);
  });
});
