import {
  ANSWERED_BY,
  COMPLETED_OUTCOMES,
  ENDED_REASONS,
  type EndedReason,
  FAILED_OUTCOMES,
  FAULTS,
  type Outcome,
} from '@immolab/contracts';
import { outcomeOf } from '@immolab/conversation';
import { DIAL_RULES, type DialRule, type Fit, mayWait } from '@immolab/dialer/dial-rules';
import {
  ANSWERER_MEANINGS,
  FAULT_MEANINGS,
  OUTCOME_MEANINGS,
  REASON_MEANINGS,
} from './word-meanings.js';

const INTRODUCTION = `# How calls end

Four fields of a call's result say how it ended: \`outcome\` in one word, \`endedReason\` finer,
\`fault\` whose doing it was when something went wrong, and \`sipCode\` the number with which the
telephone network refused the call. Receivers must tolerate new words. This page is made from the
tables by which the services decide (\`npm run docs\`).
`;

/** `docs/outcomes.md`. */
export function renderOutcomes(): string {
  return [
    INTRODUCTION,
    renderOutcomeTable(),
    renderReasonTable(),
    renderDialTable(),
    section('Who is to blame: `fault`', [
      ['`fault`', 'It means'],
      ...FAULTS.map((word) => [code(word), FAULT_MEANINGS[word]]),
    ]),
    section('What picked up: `answeredBy`', [
      ['`answeredBy`', 'It means'],
      ...ANSWERED_BY.map((word) => [code(word), ANSWERER_MEANINGS[word]]),
    ]),
  ].join('\n');
}

function renderOutcomeTable(): string {
  const rows = (status: string, outcomes: readonly Outcome[]) =>
    outcomes.map((word) => [code(status), code(word), OUTCOME_MEANINGS[word]]);
  const precedence = 'Where several of a completed call apply, the first of the table holds.';
  return section(
    'In one word: `outcome`',
    [
      ['`status`', '`outcome`', 'It means'],
      ...rows('completed', COMPLETED_OUTCOMES),
      ...rows('failed', FAILED_OUTCOMES),
    ],
    precedence,
  );
}

function renderReasonTable(): string {
  return section('Finer: `endedReason`', [
    ['`endedReason`', '`outcome`', 'It means'],
    ...ENDED_REASONS.map((word) => [code(word), outcomeCell(word), REASON_MEANINGS[word]]),
  ]);
}

/** A call of which nothing is known but why it ended. */
function outcomeAfter(endedReason: EndedReason): ReturnType<typeof outcomeOf> {
  return outcomeOf({
    optedOut: false,
    wrongPerson: false,
    booked: false,
    transferred: false,
    callbackRequested: false,
    notInterested: false,
    identityConfirmed: false,
    allAsked: false,
    qualified: null,
    endedReason,
    answeredBy: null,
  });
}

function outcomeCell(endedReason: EndedReason): string {
  const { status, outcome } = outcomeAfter(endedReason);
  if (status === 'completed') return 'what the conversation reached';
  if (outcome !== 'error') return code(outcome);
  return '`error`, unless a result stood already';
}

function renderDialTable(): string {
  const text = `The first row that fits holds. A telephone is rung once: only after an answer that says that no call
exists is the call placed again, over the next trunk. Where that is not known, the room is looked at
first: a call that goes on after its answer was lost is taken up, and is never placed again. A call
that rang nobody because something is down waits, \`pending\`, and ends \`expired\` when its time is over.`;
  return section(
    'Dialling without an answer',
    [
      ['Recognised by', 'It means', '`outcome`', '`endedReason`', '`fault`', 'Placed again'],
      ...DIAL_RULES.map(dialRow),
    ],
    text,
  );
}

function dialRow(rule: DialRule): readonly string[] {
  const { fits, means, endedReason, fault, retry } = rule;
  const { outcome } = outcomeAfter(endedReason);
  const end = mayWait(rule) ? ['waits', ''] : [code(outcome), code(endedReason)];
  const blamed = fault === null || mayWait(rule) ? '' : code(fault);
  return [describeFit(fits), means, ...end, blamed, RETRIES[retry]];
}

const RETRIES = {
  never: 'no',
  other_trunk: 'over another trunk',
  again: 'after half a second, twice at most',
} as const satisfies Record<DialRule['retry'], string>;

function describeFit(fit: Fit): string {
  switch (fit.by) {
    case 'sip':
      return `SIP ${fit.codes.join(', ')}`;
    case 'livekit': {
      const says = fit.says === undefined ? '' : `: "${fit.says.source.replace('|', '" or "')}"`;
      const when = fit.rangOut === true ? ' at the end of the ring time-out' : '';
      return `LiveKit's ${fit.codes.map(code).join(' or ')}${says}${when}`;
    }
    case 'not_connected':
      return 'no connection';
    case 'anything_else':
      return 'anything else';
  }
}

function code(word: string): string {
  return `\`${word}\``;
}

function section(
  title: string,
  [head = [], ...rows]: readonly (readonly string[])[],
  text?: string,
): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rule = `|${head.map(() => '---').join('|')}|`;
  const table = [line(head), rule, ...rows.map(line)].join('\n');
  const before = text === undefined ? '' : `${text}\n\n`;
  return `## ${title}\n\n${before}${table}\n`;
}
