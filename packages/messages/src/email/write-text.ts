import { colonOf } from '../texts/colon.js';
import type { Block, EmailContent } from './email-content.js';

/** The plain text of an email: everything that its HTML says. */
export function writeText({ language, heading, blocks, footer }: EmailContent): string {
  const colon = colonOf(language);
  const parts = blocks.map((block) => writeBlock(block, colon));
  return [heading, ...parts, '--', footer.join('\n')].join('\n\n');
}

function writeBlock(block: Block, colon: string): string {
  switch (block.kind) {
    case 'note':
      return block.text;
    case 'headline':
      return block.mark === '' ? block.text : `${block.text} (${block.mark})`;
    case 'paragraph':
    case 'card':
      return block.lines.join('\n');
    case 'action':
      return `${block.label}${colon} ${block.url}`;
    case 'facts':
      return block.rows.map(({ label, value }) => `${label}${colon} ${value}`).join('\n');
    case 'answers':
      return [
        `${block.heading}${colon}`,
        ...block.answers.map(
          ({ question, answer, verdict, hint }) =>
            `- ${question}\n  ${answer === '' ? '' : `${answer}${colon} `}${verdict} (${hint})`,
        ),
      ].join('\n');
    case 'list':
      return [`${block.heading}${colon}`, ...block.items.map((item) => `- ${item}`)].join('\n');
    case 'talk':
      return [
        `${block.heading}${colon}`,
        ...block.turns.map(({ speaker, text }) => `${speaker}${colon} ${text}`),
      ].join('\n');
  }
}
