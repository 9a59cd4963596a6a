import type { Fact } from '../email/email-content.js';
import type { MessageTexts } from '../texts/message-texts.js';

/** How the agency reaches the lead: both can be tapped on a phone. */
export function contactFacts(
  { labels }: MessageTexts,
  lead: { readonly leadPhone: string | null; readonly leadEmail: string | null },
): Fact[] {
  const { leadPhone, leadEmail } = lead;
  return [
    ...(leadPhone === null
      ? []
      : [{ label: labels.phone, value: leadPhone, href: `tel:${leadPhone}` }]),
    ...(leadEmail === null
      ? []
      : [
          {
            label: labels.email,
            value: leadEmail,
            href: `mailto:${encodeURIComponent(leadEmail)}`,
          },
        ]),
  ];
}
