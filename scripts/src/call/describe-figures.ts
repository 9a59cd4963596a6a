import type { TranscriptTurn } from '@immolab/contracts';
import { describeTurn } from '../example/describe-call.js';

/** A turn as it was said, with who decided on it and how long the lead waited. */
export function describeTimedTurn(turn: TranscriptTurn): string {
  const { answeredBy, timing } = turn;
  if (answeredBy === undefined) return describeTurn(turn);
  const waited = timing === undefined ? '' : `, ${seconds(timing.responseMs)}`;
  return `${describeTurn(turn)}   [${answeredBy}${waited}]`;
}

/** Who answered how often, how long that took, and where the time went. */
export function describeFigures(transcript: readonly TranscriptTurn[]): readonly string[] {
  const answered = transcript.flatMap(({ answeredBy }) => answeredBy ?? []);
  if (answered.length === 0) return [];
  const byRules = answered.filter((one) => one === 'rules').length;
  const timings = transcript.flatMap(({ timing }) => timing ?? []);
  const lines = [`  answered   ${byRules} turns by rules, ${answered.length - byRules} by a model`];
  if (timings.length === 0) return lines;
  const median = (of: (timing: (typeof timings)[number]) => number | null): string =>
    seconds(medianOf(timings.flatMap((timing) => of(timing) ?? [])));
  const slowest = Math.max(...timings.map(({ responseMs }) => responseMs));
  return [
    ...lines,
    "  waited     from the end of the lead's speech to the agent's first sound: " +
      `median ${median(({ responseMs }) => responseMs)}, longest ${seconds(slowest)}`,
    `             of it (medians) end of turn ${median((one) => one.endOfTurnMs)}, ` +
      `recogniser ${median((one) => one.recogniserMs)}, answer ${median((one) => one.answerMs)}, ` +
      `synthesis ${median((one) => one.synthesisMs)}`,
  ];
}

function seconds(ms: number): string {
  return `${(ms / 1_000).toFixed(2)} s`;
}

/** Of the middle two, the lower; 0 of none. */
function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}
