import { LANGUAGES } from '@immolab/contracts';
import { describe, expect, it } from 'vitest';
import { type Dialogue, openDialogue } from './dialogue.js';
import { holdTypedDialogue } from './hold-typed-dialogue.js';
import { DIALOGUES, plainDialogue } from './list-dialogues.js';
import { openTypedCall } from './measure-dialogues.js';

const PLAIN: Dialogue = ['Yes.', 'Three thousand.', 'Yes, I do.', 'The first one.', 'Yes please.'];
const STORY = 'The moon troubles our neighbours every Sunday evening.';

describe('a dialogue', () => {
  it('is there twenty times a language, and never twice', () => {
    for (const language of LANGUAGES) {
      const texts = DIALOGUES[language].map((dialogue) => JSON.stringify(dialogue));
      expect(new Set(texts).size).toBe(20);
    }
  });

  it('says at each place what it has for it, then the plain thing, then nothing', () => {
    const next = openDialogue([['Who?', 'Me.'], '', '', '', ''], PLAIN);
    const said = Array.from({ length: 5 }, () => next('identity'));
    expect(said).toEqual(['Who?', 'Me.', 'Yes.', 'Yes.', null]);
  });

  it('is answered by rules as far as these understand it', () => {
    const call = openTypedCall('en');
    expect(holdTypedDialogue(PLAIN, call)).toEqual({ byRules: 5, left: [] });
    const [identity, budget, , ...rest] = PLAIN;
    const wordy: Dialogue = [identity, budget, [STORY, 'Yes, I do.'], ...rest];
    expect(holdTypedDialogue(wordy, call)).toEqual({ byRules: 5, left: [STORY] });
  });

  it.each(LANGUAGES)('without detours needs no model in %s', (language) => {
    const held = holdTypedDialogue(plainDialogue(language), openTypedCall(language));
    expect(held).toEqual({ byRules: 5, left: [] });
  });
});
