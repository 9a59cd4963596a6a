import type { CallResult, CriterionResult, Language, Verdict } from '@immolab/contracts';
import { startSentence, writeDate, writeMoment } from '../dates/write-dates.js';
import type { Answer, Block, Fact, Tone } from '../email/email-content.js';
import { type EmailMessage, writeEmail } from '../email/write-email.js';
import type { MessageTexts } from '../texts/message-texts.js';
import { plainLine } from '../texts/plain-line.js';
import { textsOf } from '../texts/texts-of.js';
import { contactFacts } from './contact-facts.js';

export interface ReportInput {
  readonly language: Language;
  readonly agencyName: string;
  readonly property: { readonly title: string; readonly address: string };
  readonly call: CallResult;
}

/** The report of a finished call to the agency: what came of it first, the whole talk last. */
export function writeReport({ language, agencyName, property, call }: ReportInput): EmailMessage {
  const texts = textsOf(language);
  const leadName = plainLine(call.leadName ?? '');
  const outcome = nameOf(texts.outcomes, call.outcome ?? 'error');
  const score = call.score === null ? '' : `${texts.labels.score} ${call.score} / 100`;
  const content = {
    language,
    subject: texts.reportSubject(leadName, outcome, plainLine(property.title)),
    preview: [outcome, score, plainLine(property.address)]
      .filter((part) => part !== '')
      .join(' · '),
    heading: leadName === '' ? texts.labels.call : leadName,
    blocks: [
      { kind: 'headline', text: startSentence(outcome), tone: toneOf(call), mark: score },
      ...notes(texts, call),
      { kind: 'facts', rows: facts(texts, call, property) },
      ...answers(texts, call),
      ...openQuestions(texts, call),
      ...transcript(texts, call, leadName),
    ] satisfies Block[],
    footer: [`${texts.labels.call} ${call.id}`, ...(call.test ? [texts.labels.testCall] : [])],
  };
  return writeEmail(content, { fromName: plainLine(agencyName), replyTo: call.leadEmail });
}

function toneOf({ outcome, qualified }: CallResult): Tone {
  if (outcome === 'booked' || qualified === true) return 'good';
  return qualified === false ? 'bad' : 'open';
}

function notes({ labels }: MessageTexts, call: CallResult): Block[] {
  return [
    ...(call.reviewRequested ? [labels.reviewRequested] : []),
    ...(call.needsReview ? [labels.needsReview] : []),
  ].map((text) => ({ kind: 'note', text }));
}

function facts(texts: MessageTexts, call: CallResult, property: ReportInput['property']): Fact[] {
  const { labels, locale } = texts;
  const { booking, callback, qualified, durationSeconds } = call;
  const viewing =
    booking?.status === 'booked'
      ? startSentence(
          `${writeDate(booking.date, locale)}, ${texts.timeSpan(booking.startTime, booking.endTime)}`,
        )
      : null;
  const rows: readonly (readonly [string, string | null])[] = [
    [labels.viewing, viewing],
    [labels.callback, callback === null ? null : wishOf(texts, callback)],
    [labels.qualified, qualified === null ? null : qualified ? labels.yes : labels.no],
    [labels.property, plainLine(`${property.title}, ${property.address}`)],
    [labels.duration, durationSeconds === null ? null : texts.minutes(durationSeconds)],
  ];
  const known = rows.flatMap(([label, value]) => (value === null ? [] : [{ label, value }]));
  return [...contactFacts(texts, call), ...known];
}

function wishOf(texts: MessageTexts, callback: NonNullable<CallResult['callback']>): string {
  const { said, at, timezone } = callback;
  const time = at === null ? null : writeMoment(at, timezone, texts.locale);
  const words = said === null ? null : texts.quote(plainLine(said));
  const known = [time, words].filter((part) => part !== null);
  return known.length === 0 ? texts.labels.unknown : known.join(', ');
}

function answers(texts: MessageTexts, { criteriaResults }: CallResult): Block[] {
  if (criteriaResults.length === 0) return [];
  return [
    {
      kind: 'answers',
      heading: texts.labels.answers,
      answers: criteriaResults.map((result) => answerOf(texts, result)),
    },
  ];
}

const TONES: Readonly<Record<Verdict, Tone>> = {
  pass: 'good',
  fail: 'bad',
  unclear: 'open',
  refused: 'open',
  not_asked: 'plain',
  not_judged: 'open',
};

function answerOf(texts: MessageTexts, result: CriterionResult): Answer {
  const { labels } = texts;
  const hints = [
    `${labels.expected}: ${plainLine(result.expectedValue)}`,
    ...(result.eliminatory ? [labels.eliminatory] : []),
  ];
  return {
    question: plainLine(result.question),
    answer: wordsOf(texts, result),
    verdict: nameOf(texts.verdicts, result.verdict),
    tone: TONES[result.verdict],
    hint: hints.join(', '),
  };
}

/** Nothing where nothing was asked: the verdict says so. */
function wordsOf(texts: MessageTexts, { answer, verdict }: CriterionResult): string {
  if (answer !== null) return texts.quote(plainLine(answer));
  return verdict === 'not_asked' ? '' : texts.labels.noAnswer;
}

function openQuestions({ labels }: MessageTexts, { openQuestions }: CallResult): Block[] {
  if (openQuestions.length === 0) return [];
  const items = openQuestions.map(plainLine);
  return [{ kind: 'list', heading: labels.openQuestions, items }];
}

function transcript({ labels }: MessageTexts, call: CallResult, leadName: string): Block[] {
  if (call.transcript.length === 0) return [];
  const lead = leadName === '' ? labels.lead : leadName;
  const turns = call.transcript.map(({ role, text }) => ({
    speaker: role === 'agent' ? labels.agent : lead,
    text: plainLine(text),
  }));
  return [{ kind: 'talk', heading: labels.transcript, turns }];
}

/** Words of the API are open: one that is not in the table stands for itself. */
function nameOf(names: Readonly<Record<string, string>>, word: string): string {
  return names[word] ?? word;
}
