import type { Language } from '@immolab/contracts';

/** How a word is coloured; the word itself says the same without colour. */
export type Tone = 'good' | 'bad' | 'open' | 'plain';

/** One part of an email. Each is written as HTML and as plain text. */
export type Block =
  | { readonly kind: 'paragraph'; readonly lines: readonly string[] }
  | { readonly kind: 'headline'; readonly text: string; readonly tone: Tone; readonly mark: string }
  | { readonly kind: 'card'; readonly lines: readonly string[]; readonly struck: boolean }
  | { readonly kind: 'action'; readonly label: string; readonly url: string }
  | { readonly kind: 'facts'; readonly rows: readonly Fact[] }
  | { readonly kind: 'answers'; readonly heading: string; readonly answers: readonly Answer[] }
  | { readonly kind: 'list'; readonly heading: string; readonly items: readonly string[] }
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'talk'; readonly heading: string; readonly turns: readonly Turn[] };

export interface Fact {
  readonly label: string;
  readonly value: string;
  /** `tel:` or `mailto:` */
  readonly href?: string;
}

export interface Answer {
  readonly question: string;
  /** The lead's words in quotation marks, or that there are none. */
  readonly answer: string;
  readonly verdict: string;
  readonly tone: Tone;
  /** What was expected, and whether it was a condition. */
  readonly hint: string;
}

export interface Turn {
  readonly speaker: string;
  readonly text: string;
}

/** An email before it is written in either form. */
export interface EmailContent {
  readonly language: Language;
  readonly subject: string;
  /** Shown beside the subject in a list of mails. */
  readonly preview: string;
  readonly heading: string;
  readonly blocks: readonly Block[];
  /** In small print. */
  readonly footer: readonly string[];
}
