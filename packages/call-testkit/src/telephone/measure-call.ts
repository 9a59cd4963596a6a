import type { CallEvent } from './call-event.js';

/** What a call was like at the telephone. All figures in milliseconds. */
export interface Measures {
  /** From the end of the telephone's hello, or from the answer when it said none, to the agent's first sound. */
  readonly firstWordMs: number | null;
  /** From the end of what the telephone said to the agent's next sound, for each time it replied. */
  readonly replies: readonly { readonly to: string; readonly ms: number }[];
  /** From the telephone's first sound while the agent spoke to the agent's silence. */
  readonly bargeIns: readonly { readonly by: string; readonly ms: number }[];
  /** How long the agent spoke into what the telephone was saying. */
  readonly overTalkMs: number;
  readonly agentSpeechMs: number;
  /** From the agent's last sound to its hang-up; null when the telephone hung up. */
  readonly farewellToHangUpMs: number | null;
  /** How late this process was at worst: a figure of such a call can be wrong by so much. */
  readonly worstLagMs: number;
}

/** An agent that goes on after so short a pause was not silenced. */
const SENTENCE_PAUSE_MS = 600;

interface Span {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Reads the figures off the events of a call. */
export function measureCall(events: readonly CallEvent[]): Omit<Measures, 'worstLagMs'> {
  const end = Math.max(0, ...events.map(({ at }) => at));
  const agent = spansOf(events, 'agent-began', 'agent-fell-silent', end);
  const turns = joinSpans(agent);
  const phone = spansOf(events, 'speech-began', 'speech-ended', end);
  const answeredAt = events.find(({ type }) => type === 'answered')?.at;
  const firstWord = agent[0]?.from;
  const hello = phone.find(({ from }) => firstWord === undefined || from < firstWord);
  const silentFrom = hello?.to ?? answeredAt;
  return {
    firstWordMs:
      firstWord === undefined || silentFrom === undefined ? null : firstWord - silentFrom,
    replies: measureReplies(
      agent,
      phone.filter((span) => span !== hello),
    ),
    bargeIns: phone.flatMap(({ from, text }) => {
      const interrupted = turns.find((span) => span.from < from && span.to > from);
      return interrupted === undefined ? [] : [{ by: text, ms: interrupted.to - from }];
    }),
    overTalkMs: sumOf(
      agent.flatMap((span) =>
        phone
          .filter(({ from, to }) => from <= span.from && span.from < to)
          .map(({ to }) => Math.min(to, span.to) - span.from),
      ),
    ),
    agentSpeechMs: sumOf(agent.map(({ from, to }) => to - from)),
    farewellToHangUpMs: measureHangUp(events, agent),
  };
}

function measureReplies(
  agent: readonly Span[],
  phone: readonly Span[],
): readonly { to: string; ms: number }[] {
  return phone.flatMap(({ to, text }, index) => {
    const next = phone[index + 1]?.from ?? Infinity;
    const speaksAlready = agent.some((span) => span.from < to && span.to > to);
    const reply = agent.find(({ from }) => from >= to);
    if (speaksAlready || reply === undefined || reply.from >= next) return [];
    return [{ to: text, ms: reply.from - to }];
  });
}

function measureHangUp(events: readonly CallEvent[], agent: readonly Span[]): number | null {
  const end = events.find((event) => event.type === 'hung-up' && event.by === 'agent');
  const farewell = agent.at(-1);
  return end === undefined || farewell === undefined ? null : end.at - farewell.to;
}

/** From each event that begins something to the one that ends it. */
function spansOf(
  events: readonly CallEvent[],
  begin: 'agent-began' | 'speech-began',
  end: 'agent-fell-silent' | 'speech-ended',
  last: number,
): readonly Span[] {
  const ends = events.filter(({ type }) => type === end);
  return events
    .filter(({ type }) => type === begin)
    .map((event) => ({
      from: event.at,
      to: ends.find(({ at }) => at >= event.at)?.at ?? last,
      text: 'text' in event ? event.text : '',
    }));
}

/** Speech with pauses within it is one piece: an agent is silenced when it stays silent. */
function joinSpans(spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last !== undefined && span.from - last.to < SENTENCE_PAUSE_MS) {
      joined[joined.length - 1] = { ...last, to: span.to };
    } else {
      joined.push(span);
    }
  }
  return joined;
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
