import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleCall } from '../testing/example-call.js';
import { exampleChange, exampleReport, exampleViewingEmail } from '../testing/example-messages.js';
import { plainLine } from '../texts/plain-line.js';
import type { EmailMessage } from './write-email.js';

/** An email of each kind in which everything that others wrote is this text. */
function emailsOf(text: string): readonly EmailMessage[] {
  const property = { title: text, address: text };
  const answer = { question: text, answer: text, expectedValue: text };
  return [
    exampleViewingEmail('en', 'confirmed', { leadName: text, agencyName: text, property }),
    exampleReport('en', {
      leadName: text,
      openQuestions: [text],
      criteriaResults: exampleCall().criteriaResults.map((result) => ({ ...result, ...answer })),
      transcript: [{ role: 'user', text, timestamp: '2026-03-07T21:55:55.000Z' }],
      callback: { said: text, at: null, timezone: 'Europe/Zurich' },
    }),
    exampleChange('en', 'moved', { leadName: text, agencyName: text, property }),
  ];
}

const tagsOf = (html: string) => html.match(/<[a-z/!][^>]*>/gi)?.length;

describe('text of others in an email', () => {
  it('is never markup: no text adds a tag or an attribute', () => {
    const harmless = emailsOf('x').map(({ html }) => tagsOf(html));
    const hostile = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
      fc.constantFrom(
        '<script>alert(1)</script>',
        '<img src=x onerror=alert(1)>',
        '"><a href="https://evil.example">x</a>',
        "' onmouseover='alert(1)",
        '</style><style>*{display:none}</style>',
        '</title><meta http-equiv="refresh" content="0">',
        '&lt;b&gt; &amp;',
        '<!-- ',
        ']]>',
        ' ',
        '\u202e',
      ),
    );
    fc.assert(
      fc.property(hostile, (text) => {
        const emails = emailsOf(text);
        expect(emails.map(({ html }) => tagsOf(html))).toEqual(harmless);
      }),
    );
  });

  it('begins no line of its own in a subject, a sender or a plain text', () => {
    const text = 'Maria\r\nBcc: x@evil.example\u2028To: y\u0085z\0';
    for (const email of emailsOf(text)) {
      for (const header of [email.subject, email.fromName]) {
        expect(header).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
      }
      expect(email.text).not.toMatch(/^(Bcc|To):/m);
    }
  });

  it('turns no words around it', () => {
    expect(plainLine('a\u202eb\u2066c\u200fd')).toBe('a b c d');
    for (const { html, text } of emailsOf('a\u202eb')) {
      expect(html + text).not.toContain('\u202e');
    }
  });
});

describe('an email', () => {
  it('needs no image, script, form or file of others', () => {
    for (const { html } of emailsOf('x')) {
      expect(html).not.toMatch(/<(img|script|form|iframe|object|link|video|svg)\b/i);
      expect(html).not.toMatch(/url\(|@import|\bon[a-z]+=/i);
    }
  });

  it('says in plain text all that its HTML says', () => {
    for (const { html, text } of emailsOf('x')) {
      const words = html
        .replace(/<(head|style|title)[^>]*>.*?<\/\1>/gs, '')
        .replace(/<div[^>]*display:none.*?<\/div><\/div>/s, '')
        .replace(/<[^>]*>/g, ' ')
        .replace(/&[a-z0-9#]+;/gi, ' ')
        .split(/[^\p{L}\p{N}]+/u);
      const said = new Set(text.split(/[^\p{L}\p{N}]+/u));
      expect(words.filter((word) => word !== '' && !said.has(word))).toEqual([]);
    }
  });
});
