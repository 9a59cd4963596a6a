import { describe, expect, it } from 'vitest';
import { exampleBrief } from '../testing/example-brief.js';
import { tellCall } from '../testing/tell-call.js';
import { languageOfSentence, languageToHear } from './spoken-language.js';

const brief = exampleBrief('en');
const question = brief.criteria[0]?.question ?? '';

describe('the language of a call by voice', () => {
  it('is that of the lead, as long as nothing changes it', () => {
    const { state } = tellCall(brief, ['Yes.']);
    expect(languageOfSentence(brief, state, 'Could you give me a figure?')).toBe('en');
    expect(languageToHear(state)).toBe('en');
  });

  it('follows a lead who asks for another one, but for criteria, which are asked as written', () => {
    const { state } = tellCall(brief, ['Yes.', 'Können wir bitte Deutsch sprechen?']);
    expect(languageOfSentence(brief, state, 'Gern, sprechen wir Deutsch.')).toBe('de');
    expect(languageOfSentence(brief, state, question)).toBe('en');
    expect(languageToHear(state)).toBe('de');
  });

  it('is that of an offer while it is made, and the former one after a no', () => {
    const offered = ['Yes.', 'Ja, genau', 'Ich verstehe Sie leider nicht'];
    const { state } = tellCall(brief, offered);
    expect(languageOfSentence(brief, state, 'Möchten Sie auf Deutsch weitersprechen?')).toBe('de');
    expect(languageToHear(state)).toBe('de');
    const declined = tellCall(brief, [...offered, 'Nein']);
    expect(languageToHear(declined.state)).toBe('en');
  });
});
