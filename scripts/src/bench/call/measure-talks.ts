import type { Measured } from '../bench.js';
import { report } from '../rounds/describe-ratio.js';
import { medianOf, percentileOf } from '../rounds/statistics.js';
import { LEAST_BY_RULES } from './dialogues/measure-dialogues.js';
import type { HeldCall } from './hold-calls.js';
import { judgeTimes } from './judge-times.js';
import { closedAnswersOf } from './plan-calls.js';

/** Who says nothing on picking up is not kept waiting for longer. */
const SILENCE_MS = 1_200;

const FIRST_WORD = { p50: 500, p95: 1_000 };
const REPLY = { p50: 700, p95: 900 };
const CLOSED_REPLY = { p50: 500 };
const BARGE_IN = { p95: 300 };
const WEBHOOK = { p95: 1_000 };
const MOST_JOB_MB = 220;
const MOST_JOB_CORES = 0.35;

/** What calls were like at their telephones. @param recogniser named in what is printed */
export function* judgeTalks(
  recogniser: 'streams' | 'takes whole utterances',
  calls: readonly HeldCall[],
): Generator<Measured> {
  yield report('calls', describeOutcomes(calls));
  yield* judgeTimes('hello, or silence, to first word', calls.flatMap(firstWordMs), FIRST_WORD);
  const replies = calls.flatMap(repliesByRules);
  yield* judgeTimes('reply by rules', timesOf(replies), REPLY);
  const closed = replies.filter(({ isClosed }) => isClosed);
  const goals = recogniser === 'streams' ? CLOSED_REPLY : {};
  yield* judgeTimes('  to a yes or no', timesOf(closed), goals);
  yield* describeTurns(calls);
  yield judgeRules(calls);
  const bargeIns = calls.flatMap(({ phone }) => phone.measures.bargeIns);
  yield* judgeTimes('barge-in to silence', timesOf(bargeIns), BARGE_IN);
  yield report('spoken into what leads said', describeOverTalk(calls));
  const webhooks = calls.map(({ endToWebhookMs }) => endToWebhookMs);
  yield* judgeTimes('end of call to webhook', webhooks, WEBHOOK);
  yield* judgeJobs(calls);
  const lags = calls.map(({ phone }) => phone.measures.worstLagMs);
  yield report('late at worst: the telephones', `${Math.max(0, ...lags)} ms`);
}

function describeOutcomes(calls: readonly HeldCall[]): string {
  const counts = new Map<string, number>();
  for (const { result } of calls) {
    const outcome = result.outcome ?? 'none';
    counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  }
  return [...counts].map(([outcome, count]) => `${count} ${outcome}`).join(', ');
}

/** An agent could be quick by cutting people short. */
function describeOverTalk(calls: readonly HeldCall[]): string {
  const times = calls.map(({ phone }) => phone.measures.overTalkMs).filter((ms) => ms > 0);
  return `${times.reduce((sum, ms) => sum + ms, 0)} ms, in ${times.length} calls`;
}

function firstWordMs({ planned, phone }: HeldCall): readonly number[] {
  const { firstWordMs: ms } = phone.measures;
  if (ms === null) return [];
  // Of who says nothing it is counted from the answer.
  return [planned.manner === 'silent' ? ms - SILENCE_MS : ms];
}

interface Reply {
  readonly ms: number;
  /** To a question that a yes or a no answers. */
  readonly isClosed: boolean;
}

/** What the telephone waited for after what it said, where the transcript says that rules answered. */
function repliesByRules({ planned, phone, result }: HeldCall): readonly Reply[] {
  const closed = closedAnswersOf(planned);
  return phone.measures.replies.flatMap(({ to, ms }) => {
    const said = result.transcript.findIndex(({ role, text }) => role === 'user' && text === to);
    const answer = result.transcript.slice(said + 1).find(({ role }) => role === 'agent');
    if (said < 0 || answer?.answeredBy !== 'rules') return [];
    return { ms, isClosed: closed.has(to) };
  });
}

function judgeRules(calls: readonly HeldCall[]): Measured {
  const answers = calls.flatMap(({ result: { transcript } }) =>
    transcript.filter(
      ({ role }, index) => role === 'agent' && transcript[index - 1]?.role === 'user',
    ),
  );
  const byRules = answers.filter(({ answeredBy }) => answeredBy === 'rules').length;
  return {
    what: 'turns by rules',
    figure: `${((100 * byRules) / answers.length).toFixed(0)} % of ${answers.length}`,
    goal: {
      text: `>= ${100 * LEAST_BY_RULES} %`,
      holds: byRules >= LEAST_BY_RULES * answers.length,
    },
  };
}

function timesOf(list: readonly { readonly ms: number }[]): readonly number[] {
  return list.map(({ ms }) => ms);
}

/** Where the time of a reply goes, as the agent has it in the transcript. */
function* describeTurns(calls: readonly HeldCall[]): Generator<Measured> {
  const timings = calls.flatMap(({ result }) =>
    result.transcript.flatMap(({ timing }) => timing ?? []),
  );
  const parts = [
    ['recognised', timings.flatMap(({ recogniserMs }) => recogniserMs ?? [])],
    ['turn over', timings.map(({ endOfTurnMs }) => endOfTurnMs)],
    ['answer', timings.map(({ answerMs }) => answerMs)],
    ['synthesis', timings.map(({ synthesisMs }) => synthesisMs)],
    ['in all', timings.map(({ responseMs }) => responseMs)],
  ] as const;
  for (const [name, times] of parts) {
    const figure = `p50 ${medianOf(times).toFixed(0)} ms, p95 ${percentileOf(times, 0.95).toFixed(0)} ms`;
    yield report(`  in the agent, ${name}`, figure);
  }
}

function* judgeJobs(calls: readonly HeldCall[]): Generator<Measured> {
  const jobs = calls.flatMap(({ job }) => job ?? []);
  if (jobs.length === 0) return;
  const resident = Math.max(...jobs.map(({ residentMegabytes }) => residentMegabytes));
  const proportional = Math.max(...jobs.map(({ proportionalMegabytes }) => proportionalMegabytes));
  yield {
    what: 'memory of a job process (RSS), at most',
    figure: `${resident.toFixed(0)} MB`,
    goal: { text: `<= ${MOST_JOB_MB} MB`, holds: resident <= MOST_JOB_MB },
  };
  yield report('  its part of shared memory counted (PSS)', `${proportional.toFixed(0)} MB`);
  const cores = medianOf(jobs.map((one) => one.cores));
  yield {
    what: 'processor of a job process',
    figure: `${cores.toFixed(2)} core`,
    goal: { text: `<= ${MOST_JOB_CORES} core`, holds: cores <= MOST_JOB_CORES },
  };
}
