import { LANGUAGES } from '@immolab/contracts';
import { describe, expect, it } from 'vitest';
import { startCall } from '../script/start-call.js';
import { splitSentences } from '../speech/split-sentences.js';
import { EXAMPLE_SLOTS, exampleBrief } from '../testing/example-brief.js';
import { expectTexts } from './expect-texts.js';

describe('the texts prepared while it rings', () => {
  it.each(LANGUAGES)('begin with the greeting and hold every question, in %s', (language) => {
    const brief = exampleBrief(language);
    const texts = expectTexts(brief, EXAMPLE_SLOTS).map(({ text }) => text);
    expect(texts.slice(0, 2)).toEqual(splitSentences(startCall(brief).text));
    for (const { question } of brief.criteria) expect(texts).toContain(question);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('are personal when they name the lead', () => {
    const texts = expectTexts(exampleBrief('en'), []);
    const personal = texts.filter((one) => one.personal).map(({ text }) => text);
    expect(personal).toContain('Am I speaking with John Smith?');
    expect(texts.find(({ text }) => text === 'Do you have a stable job?')?.personal).toBe(false);
  });

  it('in a language that the call changes to are its own, without what is said as it was written', () => {
    const brief = exampleBrief('en');
    const texts = expectTexts(brief, EXAMPLE_SLOTS, 'de').map(({ text }) => text);
    expect(texts[0]).toBe('Gern, sprechen wir Deutsch.');
    expect(texts).toContain('Spreche ich mit John Smith?');
    for (const { question } of brief.criteria) expect(texts).not.toContain(question);
    expect(texts).not.toContain(splitSentences(startCall(brief).text)[0]);
  });
});
