import { LANGUAGES, type Language } from '@immolab/contracts';
import { describe, expect, it } from 'vitest';
import type { EmailMessage } from './email/write-email.js';
import {
  exampleChange,
  exampleReport,
  exampleViewingEmail,
  exampleViewingSms,
  NEWS,
  UNANSWERED,
  UNSETTLED,
} from './testing/example-messages.js';

const emailsIn = (language: Language): Readonly<Record<string, EmailMessage>> => ({
  ...Object.fromEntries(NEWS.map((news) => [news, exampleViewingEmail(language, news)])),
  report: exampleReport(language),
  'report-unsettled': exampleReport(language, UNSETTLED),
  'report-unanswered': exampleReport(language, UNANSWERED),
  'agency-moved': exampleChange(language, 'moved'),
  'agency-canceled': exampleChange(language, 'canceled'),
});

/** All that is sent besides the HTML, to be read from top to bottom. */
function writeSheet(language: Language): string {
  const sms = NEWS.map((news) => `=== SMS ${news}\n${exampleViewingSms(language, news).text}`);
  const emails = Object.entries(emailsIn(language)).map(([name, email]) =>
    [
      `=== Email ${name}`,
      `From: ${email.fromName}`,
      `Reply-To: ${email.replyTo}`,
      `Subject: ${email.subject}`,
      '',
      email.text,
      ...email.attachments.map(
        ({ filename, contentType, content }) =>
          `--- ${filename} (${contentType})\n${content.replaceAll('\r\n', '\n')}`,
      ),
    ].join('\n'),
  );
  return `${[...sms, ...emails].join('\n\n')}\n`;
}

// The files are read before they are committed: `npx vitest run packages/messages -u` writes them.
describe.each(LANGUAGES)('the messages in %s', (language) => {
  it('say what was reviewed', async () => {
    await expect(writeSheet(language)).toMatchFileSnapshot(`snapshots/${language}.txt`);
  });

  it.each(Object.keys(emailsIn(language)))('look as they were reviewed: %s', async (name) => {
    const html = emailsIn(language)[name]?.html ?? '';
    await expect(`${html}\n`).toMatchFileSnapshot(`snapshots/${language}/${name}.html`);
  });
});
