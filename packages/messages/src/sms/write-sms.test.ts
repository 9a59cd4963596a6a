import { LANGUAGES } from '@immolab/contracts';
import fc from 'fast-check';
import { SegmentedMessage } from 'sms-segments-calculator';
import { describe, expect, it } from 'vitest';
import { writeViewingSms } from '../lead/write-viewing-sms.js';
import { exampleViewing, NEWS } from '../testing/example-messages.js';
import { countSegments, fitsSegments, toGsm7 } from './to-gsm7.js';

const link = 'https://immolab.example/b/0123456789abcdEF';

describe('an SMS', () => {
  it.each([
    ['Grüezi, Zürich à l’heure', "Grüezi, Zürich à l'heure"],
    ['Łukasz Çağlar Şen', 'Lukasz Çaglar Sen'],
    ['crêpe brûlée, naïve, œuvre', 'crepe brulée, naive, oeuvre'],
    ['„Straße“ – 5 €…', '"Straße" - 5 €...'],
    ['Олена 王', 'Olena Wang'],
    ['Haus 🏠 👨‍👩‍👧 🇨🇭 ok', 'Haus ok'],
    ['a`b\u00a0c\u202fd', "a'b c d"],
  ])('is written in the cheap alphabet: %s', (text, expected) => {
    expect(toGsm7(text)).toBe(expected);
    expect(new SegmentedMessage(toGsm7(text), 'auto').encodingName).toBe('GSM-7');
  });

  it.each(LANGUAGES)('has at most two segments, whoever lives wherever (%s)', (language) => {
    const text = fc.string({ unit: 'grapheme', maxLength: 250 });
    fc.assert(
      fc.property(
        text,
        text,
        text,
        fc.constantFrom(...NEWS),
        (leadName, address, agencyName, news) => {
          const message = exampleViewing(language, news, {
            leadName,
            agencyName,
            property: { title: 'Flat', address },
          });
          const sms = writeViewingSms(message).text;
          expect(new SegmentedMessage(sms, 'auto').encodingName).toBe('GSM-7');
          expect(countSegments(sms)).toBeLessThanOrEqual(2);
          expect(sms).not.toMatch(/[\r\n]/);
          // Neither the time nor the link is ever cut.
          expect(sms).toMatch(/20(\.|) /);
          if (message.manageUrl !== null) expect(sms.endsWith(link)).toBe(true);
        },
      ),
    );
  });

  it('fits as many segments as the library counts', () => {
    const septets = fc.string({
      unit: fc.constantFrom('a', 'ä', '€', '[', '^'),
      minLength: 130,
      maxLength: 320,
    });
    fc.assert(
      fc.property(septets, (text) => {
        expect(fitsSegments(text, 2)).toBe(countSegments(text) <= 2);
      }),
    );
  });

  it('cuts the longest field first and says that it is cut', () => {
    const { text } = writeViewingSms(
      exampleViewing('en', 'confirmed', {
        property: { title: 'Flat', address: `Long street ${'x'.repeat(300)}` },
      }),
    );
    expect(text).toContain('Maria Müller');
    expect(text).toContain('Avendo Real Estate');
    expect(text).toMatch(/Long street x+\.\.\./);
    expect(countSegments(text)).toBe(2);
  });

  it('holds nothing of the lead but name, time and address', () => {
    const { text } = writeViewingSms(exampleViewing('en', 'confirmed'));
    expect(text).toBe(
      'Maria Müller, your viewing is confirmed: Friday 20 March 2026, 14:00 to 15:00, ' +
        'Rue du Mont-Blanc 12, 1201 Geneva. Avendo Real Estate. ' +
        `Cancel or move the viewing: ${link}`,
    );
  });
});
