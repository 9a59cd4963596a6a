import type { Evaluation } from '@immolab/contracts';
import { evaluationOf } from '../evaluation-of.js';
import type { CompiledLanguage, YesNoTag } from '../languages/compiled-language.js';
import type { QuestionTopic } from '../number/question-topic.js';
import type { PhraseMatch } from '../tokens/phrase-table.js';
import type { Token } from '../tokens/token.js';

interface Polarity {
  readonly answer: 'yes' | 'no' | 'neither';
  readonly rule: string;
  readonly from: number;
  readonly to: number;
  readonly hedged: boolean;
}

function spanOf(tokens: readonly Token[], { from, to }: { from: number; to: number }) {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

/** Shared beginnings: "rauche" and "rauchen", "animaux" and "animal". */
function sameStem(a: string, b: string): boolean {
  if (a === b) return a.length >= 3;
  const shorter = Math.min(a.length, b.length);
  let common = 0;
  while (common < shorter && a[common] === b[common]) common += 1;
  return common >= 4 && common >= shorter - 3;
}

/** A negation together with a word of the question: "I have no job", "je ne fume pas". */
function negatedContent(
  tokens: readonly Token[],
  topic: QuestionTopic,
  language: CompiledLanguage,
): { from: number; to: number } | null {
  const negator = tokens.findIndex((token) => language.negators.has(token.text));
  if (negator < 0) return null;
  const words = [...topic.words].filter(
    (word) => word.length >= 3 && !language.emptyWords.has(word),
  );
  const from = Math.max(0, negator - 6);
  const to = Math.min(tokens.length, negator + 7);
  for (let i = from; i < to; i += 1) {
    const token = tokens[i];
    if (!token || i === negator || token.text.length < 3) continue;
    if (words.some((word) => sameStem(word, token.text))) {
      return { from: Math.min(i, negator), to: Math.max(i, negator) + 1 };
    }
  }
  return null;
}

function lastOf(
  events: readonly PhraseMatch<YesNoTag>[],
  corrections: readonly PhraseMatch<'correction'>[],
) {
  const marker = corrections.at(-1);
  if (!marker) return events;
  const after = events.filter((event) => event.from >= marker.to);
  return after.length > 0 ? after : events;
}

function isHedged(tokens: readonly Token[], language: CompiledLanguage): boolean {
  return (
    language.hedged.findAll(tokens).length > 0 || language.hedgedAnswers.findAll(tokens).length > 0
  );
}

function decideEvents(tokens: readonly Token[], language: CompiledLanguage): Polarity | null {
  const found = language.yesNo.findAll(tokens);
  const all = found.filter((event) => event.tag !== 'but');
  if (all.length === 0) return null;
  const markers = language.corrections
    .findAll(tokens)
    .filter((marker) => !all.some((event) => event.from < marker.to && marker.from < event.to));
  const events = lastOf(all, markers);
  const hedged = isHedged(tokens, language) || found.some((event) => event.tag === 'but');
  const first = events[0];
  const last = events.at(-1);
  if (!first || !last) return null;
  const span = { from: first.from, to: last.to };
  if (events.some((event) => event.tag === 'neither')) {
    const clear = new Set(events.filter((e) => e.tag !== 'neither').map((e) => e.tag));
    const [only] = clear;
    if (clear.size !== 1 || (only !== 'yes' && only !== 'no') || !isHedgeOnly(events)) {
      return { answer: 'neither', rule: 'yes_no.neither', ...span, hedged };
    }
    return { answer: only, rule: 'yes_no.particle', ...span, hedged: true };
  }
  const tags = new Set(events.map((event) => event.tag));
  if (tags.size > 1) {
    const repaired = repairedEnd(tokens, all, language);
    if (repaired) return { answer: repaired, rule: 'yes_no.correction', ...span, hedged };
    return { answer: 'neither', rule: 'yes_no.contradiction', ...span, hedged };
  }
  if (first.tag !== 'yes' && first.tag !== 'no') return null;
  const rule = events.length < all.length ? 'yes_no.correction' : 'yes_no.particle';
  return { answer: first.tag, rule, ...span, hedged };
}

/** "maybe yes": the doubt hedges the yes only when it comes first and alone. */
function isHedgeOnly(events: readonly PhraseMatch<YesNoTag>[]): boolean {
  return events[0]?.tag === 'neither' && events.filter((e) => e.tag === 'neither').length === 1;
}

/** "ja nein, also nein": a marker stands before the last particle. */
function repairedEnd(
  tokens: readonly Token[],
  events: readonly PhraseMatch<YesNoTag>[],
  _language: CompiledLanguage,
): 'yes' | 'no' | null {
  const last = events.at(-1);
  if (!last || (last.tag !== 'yes' && last.tag !== 'no')) return null;
  const repairs = new Set([
    'also',
    'wait',
    'sorry',
    'mean',
    'actually',
    'enfin',
    'plutot',
    'pardon',
    'donc',
    'dus',
    'wacht',
    'so',
  ]);
  for (let i = Math.max(0, last.from - 3); i < last.from; i += 1) {
    if (repairs.has(tokens[i]?.text ?? '')) return last.tag;
  }
  return null;
}

function decideContent(
  tokens: readonly Token[],
  topic: QuestionTopic,
  language: CompiledLanguage,
): Polarity | null {
  const asksJobless = language.jobless
    .findAll(tokens)
    .some((match) =>
      tokens
        .slice(match.from, match.to)
        .some((token) => token.text.length > 4 && topic.words.has(token.text)),
    );
  const jobless = language.jobless.findAll(tokens)[0];
  if (topic.job && jobless && !asksJobless) {
    return {
      answer: 'no',
      rule: 'yes_no.situation',
      from: jobless.from,
      to: jobless.to,
      hedged: false,
    };
  }
  const negated = negatedContent(tokens, topic, language);
  if (negated)
    return { answer: 'no', rule: 'yes_no.negated', ...negated, hedged: isHedged(tokens, language) };
  const echo = language.echo.matchAt(tokens, 0);
  if (echo && echo.to >= tokens.length - 1) {
    return { answer: echo.tag, rule: 'yes_no.echo', from: echo.from, to: echo.to, hedged: false };
  }
  return null;
}

/** Judges an answer to a question for yes or no. */
export function evaluateYesNo(
  tokens: readonly Token[],
  expected: boolean,
  topic: QuestionTopic,
  language: CompiledLanguage,
): Evaluation {
  const content = decideContent(tokens, topic, language);
  const events = decideEvents(tokens, language);
  const polarity = events ?? content;
  if (!polarity) {
    return evaluationOf('unclear', 'yes_no.none', 'Neither a yes nor a no was said.');
  }
  const spans = [spanOf(tokens, polarity)];
  if (polarity.answer === 'neither') {
    const reason = 'What was said is neither a clear yes nor a clear no.';
    return evaluationOf('unclear', polarity.rule, reason, { spans, hedged: polarity.hedged });
  }
  const value = polarity.answer === 'yes';
  const said = value ? 'yes' : 'no';
  const reason = `The answer means ${said}; ${expected ? 'yes' : 'no'} was expected.`;
  return evaluationOf(value === expected ? 'pass' : 'fail', polarity.rule, reason, {
    value,
    normalized: said,
    hedged: polarity.hedged,
    spans,
  });
}
