import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mailboxOf } from './email.js';

const address = 'visits@mail.example';

describe('the sender of an email', () => {
  it.each([
    ['Avendo Real Estate', `Avendo Real Estate <${address}>`],
    ['Müller & Söhne', `Müller & Söhne <${address}>`],
    ['Smith, Jones', `"Smith, Jones" <${address}>`],
    ['The "Best" \\ Homes', `"The \\"Best\\" \\\\ Homes" <${address}>`],
    ['a@b.ch <x@evil.example>', `"a@b.ch <x@evil.example>" <${address}>`],
    ['Avendo\r\nBcc: x@evil.example', `"Avendo Bcc: x@evil.example" <${address}>`],
    [' ', address],
  ])('is named safely: %s', (name, expected) => {
    expect(mailboxOf({ name, address })).toBe(expected);
  });

  it('has one line and ends with the address, whatever its name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const mailbox = mailboxOf({ name, address });
        expect(mailbox).not.toMatch(/[\r\n\0]/);
        expect(mailbox === address || mailbox.endsWith(` <${address}>`)).toBe(true);
        // Outside of quotation marks there is one address.
        expect(mailbox.replace(/"(?:[^"\\]|\\.)*"/g, '').split('@')).toHaveLength(2);
      }),
    );
  });
});
