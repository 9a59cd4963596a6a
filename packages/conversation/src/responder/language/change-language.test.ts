import { describe, expect, it } from 'vitest';
import { exampleBrief } from '../../testing/example-brief.js';
import { tellCall } from '../../testing/tell-call.js';
import { detectPhrase } from './detect-language.js';

describe('another language', () => {
  const brief = exampleBrief('de');
  const question = brief.criteria[0]?.question ?? '';

  it('is offered after two utterances in it, in its own words', () => {
    const call = tellCall(brief, [
      'Ja, am Apparat.',
      'Je ne comprends pas très bien ce que vous dites.',
      'Vous êtes qui et que voulez-vous de moi ?',
    ]);
    expect(call.last).toContain('Voulez-vous continuer en français ?');
    expect(call.state.awaiting).toEqual({ kind: 'language', language: 'fr' });
  });

  it('is spoken after a yes, with the criteria asked as written', () => {
    const call = tellCall(brief, [
      'Ja, am Apparat.',
      'Je ne comprends pas très bien ce que vous dites.',
      'Vous êtes qui et que voulez-vous de moi ?',
      'Oui, volontiers.',
    ]);
    expect(call.state.language).toBe('fr');
    expect(call.last).toContain('français');
    expect(call.last.endsWith(question)).toBe(true);
  });

  it('is not offered again after a no', () => {
    const foreign = [
      'Je ne comprends pas très bien ce que vous dites.',
      'Vous parlez de quoi avec moi ?',
    ];
    const call = tellCall(brief, ['Ja.', ...foreign, 'Nein, Deutsch ist gut.', ...foreign]);
    expect(call.state.language).toBe('de');
    expect(call.state.awaiting.kind).toBe('criterion');
  });

  it('is spoken at once when it is asked for', () => {
    const call = tellCall(brief, ['Can we speak English please?']);
    expect(call.state.language).toBe('en');
    expect(call.last).toContain('Am I speaking with John Smith?');
  });

  it('keeps the answers that were given in it', () => {
    const call = tellCall(brief, [
      'Ja.',
      'Je pense que nous avons environ 3500 francs par mois.',
      'oui',
    ]);
    expect(call.state.progress.slice(0, 2).map((one) => one.verdict)).toEqual(['pass', 'pass']);
  });

  it('is spoken at once with who says in it that they do not speak the one of the call', () => {
    const lacks = [
      ['en', 'Yes.', 'Ich spreche leider kein Englisch', 'de'],
      ['de', 'Ja.', "I don't speak German", 'en'],
      ['de', 'Ja.', 'Je ne parle pas allemand.', 'fr'],
      ['fr', 'Oui.', 'Ik spreek geen Frans.', 'nl'],
    ] as const;
    for (const [language, yes, text, other] of lacks) {
      const call = tellCall(exampleBrief(language), [yes, text]);
      expect(call.state.language).toBe(other);
      expect(call.state.awaiting).toMatchObject({ kind: 'criterion', criterionId: 'c1' });
      expect(call.state.progress[0]?.attempts).toBe(0);
    }
  });

  it('is not what somebody asks for who says that they do not speak it', () => {
    const call = tellCall(exampleBrief('en'), ['Yes.', "I don't speak German"]);
    expect(call.state.language).toBe('en');
  });

  it('takes no try of a criterion that it does not answer', () => {
    const english = exampleBrief('en');
    const call = tellCall(english, ['Yes.', 'Ja, genau', 'Ich verstehe Sie leider nicht']);
    expect(call.state.progress[0]?.attempts).toBe(0);
    expect(call.state.awaiting).toEqual({ kind: 'language', language: 'de' });
    const offered = ['Yes.', 'Ja, genau', 'Ich verstehe Sie leider nicht', 'Ja, gerne'];
    const changed = tellCall(english, offered);
    expect(changed.state.language).toBe('de');
    expect(changed.last.endsWith(english.criteria[0]?.question ?? '')).toBe(true);
    const vague = 'Das ist schwer zu sagen.';
    expect(tellCall(english, [...offered, vague]).state.awaiting).toMatchObject({
      criterionId: 'c1',
    });
    expect(tellCall(english, [...offered, vague, vague]).state.awaiting).toMatchObject({
      criterionId: 'c2',
    });
  });

  it('gives a criterion its full number of tries again', () => {
    const english = exampleBrief('en');
    const unclear = ['Yes.', "It's hard to say.", 'Can we speak German?'];
    expect(tellCall(english, unclear).state.awaiting).toMatchObject({
      criterionId: 'c1',
      attempt: 1,
    });
    const again = tellCall(english, [...unclear, 'Das ist schwer zu sagen.', '3200']);
    expect(again.state.progress[0]).toMatchObject({ attempts: 3, verdict: 'pass' });
  });

  it('is declined by an answer to what was asked before', () => {
    const offered = ['Yes.', 'Ja, genau', 'Ich verstehe Sie leider nicht'];
    const call = tellCall(exampleBrief('en'), [...offered, '3200']);
    expect(call.state.language).toBe('en');
    expect(call.state.progress[0]).toMatchObject({ attempts: 1, verdict: 'pass' });
    expect(call.last).not.toContain("didn't");
    const foreign = [
      'Je ne comprends pas très bien ce que vous dites.',
      'Vous êtes qui et que voulez-vous de moi ?',
    ];
    const slots = ['Yes.', '3200', 'Yes', 'Two', ...foreign];
    const chosen = tellCall(exampleBrief('en'), [...slots, 'The second one']);
    expect(chosen.state.held?.id).toBe('s2');
  });

  it('is understood in a figure', () => {
    const call = tellCall(exampleBrief('en'), ['Yes.', 'Trois mille deux cents francs par mois']);
    expect(call.state.progress[0]?.verdict).toBe('pass');
  });

  it.each([
    ['fr', 'deux mille'],
    ['fr', 'Trois mille deux cents'],
    ['nl', 'drie mille'],
    ['de', 'zweitausend'],
    ['nl', 'tweeduizend'],
    ['de', 'Ja, genau'],
  ] as const)('of a short phrase is the one with most of its words: %s, "%s"', (language, text) => {
    expect(detectPhrase(text, 'en')).toBe(language);
  });

  it('is named when it is none of ours', () => {
    const call = tellCall(brief, ['Ja.', 'Parla italiano?', 'Sprechen Sie Italienisch?']);
    expect(call.last).toContain('Deutsch, Französisch, Englisch und Niederländisch');
  });
});
