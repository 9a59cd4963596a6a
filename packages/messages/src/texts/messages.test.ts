import { LANGUAGES, OUTCOMES, VERDICTS } from '@immolab/contracts';
import { describe, expect, it } from 'vitest';
import { exampleCall } from '../testing/example-call.js';
import { textsOf } from './texts-of.js';
import { writeConfirmationEmail, writeConfirmationSms } from './write-confirmation.js';
import { writeDate, writeMoment } from './write-dates.js';
import { writeReport } from './write-report.js';

const property = { title: 'Bright 3.5 room flat', address: 'Seestrasse 1, 8002 Zürich' };
const call = exampleCall();
const manageUrl = 'https://immolab.example/b/0123456789abcdEF';

function confirmationIn(language: (typeof LANGUAGES)[number]) {
  if (call.booking === null) throw new Error('the example has a booking');
  const { booking } = call;
  const facts = { leadName: 'Maria Muster', agencyName: 'Example Homes', property, booking };
  return { language, ...facts, manageUrl };
}

describe('a booking confirmation', () => {
  const expected = {
    de: 'Ihre Besichtigung ist bestätigt: Freitag, 20. März 2026, 14:00 bis 15:00 Uhr, Seestrasse 1, 8002 Zürich. Example Homes. Absagen oder verschieben: https://immolab.example/b/0123456789abcdEF',
    fr: 'Votre visite est confirmée : vendredi 20 mars 2026, de 14h00 à 15h00, Seestrasse 1, 8002 Zürich. Example Homes. Annuler ou déplacer : https://immolab.example/b/0123456789abcdEF',
    en: 'Your viewing is confirmed: Friday, 20 March 2026, 14:00 to 15:00, Seestrasse 1, 8002 Zürich. Example Homes. Cancel or move it: https://immolab.example/b/0123456789abcdEF',
    nl: 'Uw bezichtiging is bevestigd: vrijdag 20 maart 2026, van 14.00 tot 15.00 uur, Seestrasse 1, 8002 Zürich. Example Homes. Annuleren of verzetten: https://immolab.example/b/0123456789abcdEF',
  };

  it.each(LANGUAGES)('by SMS is one sentence in the language of the lead (%s)', (language) => {
    const message = writeConfirmationSms(confirmationIn(language));
    // Some versions of the formatter put a comma after the English weekday, some do not.
    const normalized = message.text.replace('Friday 20', 'Friday, 20');
    expect({ ...message, text: normalized }).toEqual({ subject: null, text: expected[language] });
  });

  it.each(LANGUAGES)('by email names lead, property, address, date and agency (%s)', (language) => {
    const { subject, text } = writeConfirmationEmail(confirmationIn(language));
    const date = writeDate('2026-03-20', textsOf(language).locale);
    expect(subject).toContain(date);
    const { title, address } = property;
    for (const part of ['Maria Muster', title, address, date, 'Example Homes', manageUrl]) {
      expect(text).toContain(part);
    }
  });

  it('keeps an SMS and a subject on one line whatever the integrator wrote', () => {
    const input = { ...confirmationIn('en'), agencyName: 'Homes\r\nBcc: x' };
    expect(writeConfirmationSms(input).text).not.toMatch(/[\r\n]/);
    const report = writeReport({
      language: 'en',
      property: { ...property, title: 'Flat\r\nBcc: x' },
      call,
    });
    expect(report.subject).not.toMatch(/[\r\n]/);
  });
});

describe('a call report', () => {
  it.each(LANGUAGES)('has words for every outcome and verdict (%s)', (language) => {
    const texts = textsOf(language);
    for (const word of OUTCOMES) expect(texts.outcomes[word]).toMatch(/\p{L}/u);
    for (const word of VERDICTS) expect(texts.verdicts[word]).toMatch(/\p{L}/u);
  });

  it('tells result, lead, score, viewing and each answer', () => {
    const { subject, text } = writeReport({ language: 'en', property, call });
    expect(subject).toBe('Maria Muster: viewing booked – Bright 3.5 room flat');
    for (const part of [
      'Result: viewing booked',
      'Phone: +41791234500',
      'Score: 85 / 100',
      'Qualified: yes',
      '14:00 to 15:00',
      'about three thousand two (met)',
      call.id,
    ]) {
      expect(text).toContain(part);
    }
  });

  it("tells a wished callback in the property's time and the lead's words", () => {
    const callback = {
      said: 'morgen um drei',
      at: '2026-03-08T14:00:00Z',
      timezone: 'Europe/Zurich',
    };
    const { text } = writeReport({
      language: 'de',
      property,
      call: exampleCall({ outcome: 'callback_requested', booking: null, callback }),
    });
    expect(text).toMatch(/Rückruf: Sonntag, 8\. März .*15:00, "morgen um drei"/);
  });

  it('leaves out what there is nothing to say about', () => {
    const empty = exampleCall({
      outcome: 'no_answer',
      score: null,
      qualified: null,
      criteriaResults: [],
      booking: null,
      durationSeconds: null,
    });
    const { text } = writeReport({ language: 'fr', property, call: empty });
    expect(text).not.toMatch(/Score|Qualifié|Visite|Réponses|null|undefined/);
  });
});

describe('dates', () => {
  it('are the first of the month in French with its ordinal', () => {
    expect(writeDate('2026-03-01', 'fr-FR')).toBe('dimanche 1er mars 2026');
    expect(writeDate('2026-03-11', 'fr-FR')).toBe('mercredi 11 mars 2026');
    expect(writeMoment('2026-03-01T12:00:00Z', 'Europe/Zurich', 'fr-FR')).toMatch(/1er mars/);
  });
});
