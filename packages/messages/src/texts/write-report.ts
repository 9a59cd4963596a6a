import type { CallResult, Language } from '@immolab/contracts';
import type { Message, MessageTexts } from './message-texts.js';
import { singleLine } from './single-line.js';
import { textsOf } from './texts-of.js';
import { writeDate, writeMoment } from './write-dates.js';

export interface ReportInput {
  readonly language: Language;
  readonly property: { readonly title: string; readonly address: string };
  readonly call: CallResult;
}

/** The report of a finished call to the agency. */
export function writeReport({ language, property, call }: ReportInput): Message {
  const texts = textsOf(language);
  const outcome = nameOf(texts.outcomes, call.outcome ?? 'error');
  return {
    subject: singleLine(texts.reportSubject(call.leadName ?? '', outcome, property.title)),
    text: [
      summary(texts, call, outcome, property).join('\n'),
      answers(texts, call),
      openQuestions(texts, call),
      notes(texts, call),
      `${texts.labels.call} ${call.id}`,
    ]
      .filter((part) => part !== '')
      .join('\n\n'),
  };
}

function summary(
  texts: MessageTexts,
  call: CallResult,
  outcome: string,
  property: ReportInput['property'],
): string[] {
  const { labels, locale } = texts;
  const { booking, callback, score, qualified } = call;
  const viewing =
    booking?.status === 'booked'
      ? `${writeDate(booking.date, locale)}, ${texts.timeSpan(booking.startTime, booking.endTime)}`
      : null;
  const rows: readonly (readonly [string, string | null])[] = [
    [labels.result, outcome],
    [labels.lead, call.leadName],
    [labels.phone, call.leadPhone],
    [labels.email, call.leadEmail],
    [labels.property, `${property.title}, ${property.address}`],
    [labels.duration, call.durationSeconds === null ? null : `${call.durationSeconds} s`],
    [labels.score, score === null ? null : `${score} / 100`],
    [labels.qualified, qualified === null ? null : qualified ? labels.yes : labels.no],
    [labels.viewing, viewing],
    [labels.callback, callback === null ? null : wishOf(texts, callback)],
  ];
  return rows.flatMap(([label, value]) => (value === null ? [] : [`${label}: ${value}`]));
}

function wishOf(texts: MessageTexts, callback: NonNullable<CallResult['callback']>): string {
  const { said, at, timezone } = callback;
  const time = at === null ? null : writeMoment(at, timezone, texts.locale);
  const words = said === null ? null : `"${said}"`;
  const known = [time, words].filter((part) => part !== null);
  return known.length === 0 ? texts.labels.unknown : known.join(', ');
}

function answers(texts: MessageTexts, { criteriaResults }: CallResult): string {
  if (criteriaResults.length === 0) return '';
  const lines = criteriaResults.map(
    ({ question, answer, verdict }) =>
      `- ${question}\n  ${answer ?? texts.labels.noAnswer} (${nameOf(texts.verdicts, verdict)})`,
  );
  return [`${texts.labels.answers}:`, ...lines].join('\n');
}

function openQuestions(texts: MessageTexts, call: CallResult): string {
  if (call.openQuestions.length === 0) return '';
  const lines = call.openQuestions.map((question) => `- ${question}`);
  return [`${texts.labels.openQuestions}:`, ...lines].join('\n');
}

function notes({ labels }: MessageTexts, call: CallResult): string {
  return [
    call.reviewRequested ? labels.reviewRequested : null,
    call.needsReview ? labels.needsReview : null,
    call.test ? labels.testCall : null,
  ]
    .filter((line) => line !== null)
    .join('\n');
}

/** Words of the API are open: one that is not in the table stands for itself. */
function nameOf(names: Readonly<Record<string, string>>, word: string): string {
  return names[word] ?? word;
}
