import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CalleeHeard, judgeCallee } from './judge-callee.js';

function hear(text: string, change: Partial<CalleeHeard> = {}) {
  return judgeCallee({ text, final: true, longestSpeechMs: 1_500, beep: false, ...change });
}

describe('who picked up', () => {
  it.each([
    ['person', 'Meier.'],
    ['person', 'Grüezi, Meier isch da.'],
    ['person', 'Allô, oui ?'],
    ['person', 'Hello, Sarah speaking.'],
    ['person', 'Met Van den Berg.'],
    ['person', 'Immobilien Meier, Keller, guten Tag, wie kann ich Ihnen helfen?'],
    ['person', 'Er ist nicht da, wollen Sie ihm eine Nachricht hinterlassen?'],
    ['person', 'Can I ask your name and the reason for your call?'],
    ['person', 'Wat is de reden van uw telefoontje?'],
    ['voicemail', 'Hier ist die Combox von Anna. Bitte sprechen Sie nach dem Ton.'],
    ['voicemail', 'Votre correspondant ne peut être joint. Veuillez rappeler plus tard.'],
    ['voicemail', 'The person you are calling is not available.'],
    ['voicemail', 'De voicemail van Piet. Laat een bericht achter.'],
    ['voicemail', 'Kein Anschluss unter dieser Nummer.'],
    ['ivr', 'Für Deutsch drücken Sie die Eins, pour le français tapez deux.'],
    ['ivr', 'Calls may be recorded for training and quality purposes.'],
    [
      'screening',
      "If you record your name and reason for calling, I'll see if this person can talk.",
    ],
    [
      'screening',
      'Noem uw naam en de reden van uw oproep, dan kijk ik of deze persoon kan opnemen.',
    ],
  ] as const)('is a %s when they say: %s', (by, text) => {
    expect(hear(text).by).toBe(by);
  });

  it('is a machine while it still speaks, and a person only at a pause', () => {
    const growing = { final: false };
    expect(hear('Bitte sprechen Sie nach dem Signalton', growing).by).toBe('voicemail');
    expect(hear('Hallo?', growing)).toMatchObject({ by: 'undecided', rule: 'nothing_yet' });
    expect(hear('Hallo?').by).toBe('person');
  });

  it('is not known while nothing is said', () => {
    expect(hear('')).toEqual({ by: 'undecided', confidence: 0, rule: 'nothing_yet' });
    expect(hear(' … ').by).toBe('undecided');
  });

  it('is surely a person who asks something, less surely one who gives a name and more', () => {
    expect(hear('Wer ist da?').confidence).toBeGreaterThan(0.95);
    expect(hear('Hello, this is Tom from upstairs').confidence).toBeLessThan(0.8);
  });

  it('is judged anew when more is heard', () => {
    const begin = 'Hallo, hier ist die Sandra.';
    expect(hear(begin).by).toBe('person');
    expect(hear(`${begin} Sprecht mir nach dem Piep aufs Band.`).by).toBe('voicemail');
  });

  it('is doubted when they speak for longer than a breath without asking anything', () => {
    const text = 'Guten Tag und herzlich willkommen bei uns im schönen Haus am See in Thalwil';
    expect(hear(text).by).toBe('person');
    expect(hear(text, { longestSpeechMs: 6_000 })).toMatchObject({
      by: 'undecided',
      rule: 'monologue',
    });
    expect(hear(`${text}, wie kann ich Ihnen helfen?`, { longestSpeechMs: 8_000 }).by).toBe(
      'person',
    );
  });

  it('is a mailbox after a beep, unless a person is heard to speak', () => {
    expect(hear('Hallo, hier ist Tom.', { beep: true })).toMatchObject({
      by: 'voicemail',
      rule: 'beep',
    });
    expect(hear('Hallo, wer ist da?', { beep: true }).by).toBe('undecided');
  });

  it('names what decided', () => {
    expect(hear('This is the voicemail of Tom. After the tone, go ahead.').rule).toBe(
      'tone+mailbox',
    );
  });

  it('has a confidence from 0 to 1 for any text', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.boolean(),
        fc.boolean(),
        fc.nat(20_000),
        (text, final, beep, ms) => {
          const { confidence } = hear(text, { final, beep, longestSpeechMs: ms });
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
});
