import { describe, expect, it } from 'vitest';
import { exampleBrief } from '../testing/example-brief.js';
import { tellCall } from '../testing/tell-call.js';

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

  it('is named when it is none of ours', () => {
    const call = tellCall(brief, ['Ja.', 'Parla italiano?', 'Sprechen Sie Italienisch?']);
    expect(call.last).toContain('Deutsch, Französisch, Englisch und Niederländisch');
  });
});
