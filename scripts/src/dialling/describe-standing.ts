import type { DiallingPause, DiallingStanding, WaitingReason } from '@immolab/calls';
import type { DiallingCommand } from './parse-command.js';
import type { DiallingResult } from './run-command.js';

const WAITS_FOR: Readonly<Record<WaitingReason, string>> = {
  claimed: 'about to be dialled',
  not_due: 'for their not_before',
  ending: 'to be ended: expired, opted out or their key stopped',
  paused: 'for dialling to be resumed',
  line_down: 'for the telephone line to come back',
  provider_down: 'for a provider to come back',
  calling_hours: 'for the calling hours of their country',
  contact_limit: 'because their number was called lately',
  max_concurrent: 'for a place among the calls of their key (--max-concurrent)',
  calls_per_day: "for the next day: their key's calls are used up (--calls-per-day)",
  minutes_per_day: "for the next day: their key's minutes are used up (--minutes-per-day)",
  place: 'for a dialer with a free place',
};

/** Lines to read. */
export function describeStanding(
  { verb }: DiallingCommand,
  { changed, standing }: DiallingResult,
): string {
  return [
    ...(changed === false ? [`Nothing to do: dialling was ${wasAlready(verb)} already.`] : []),
    describeDialling(standing),
    `  under way       ${standing.underWay} live calls`,
    ...describeWaiting(standing),
    ...describeCountries(standing),
    ...standing.pastPauses.map((pause, index) =>
      `  ${index === 0 ? 'earlier pauses' : ''}`.padEnd(18).concat(describePause(pause)),
    ),
  ].join('\n');
}

function wasAlready(verb: DiallingCommand['verb']): string {
  return verb === 'pause' ? 'paused' : 'going on';
}

function describeDialling({ pause }: DiallingStanding): string {
  if (pause === null) return 'Live calls are dialled.';
  return `Dialling is PAUSED since ${pause.pausedAt.toISOString()}: ${pause.reason}`;
}

function describeWaiting({ waiting }: DiallingStanding): readonly string[] {
  const reasons = Object.entries(WAITS_FOR).map(
    ([reason, text]) => [waiting[reason as WaitingReason], text] as const,
  );
  const total = reasons.reduce((sum, [calls]) => sum + calls, 0);
  return [
    `  waiting         ${total} live calls`,
    ...reasons
      .filter(([calls]) => calls > 0)
      .map(([calls, text]) => `${`${calls}`.padStart(24)}  ${text}`),
  ];
}

function describeCountries({ countries }: DiallingStanding): readonly string[] {
  return countries.map(({ country, calls, opensAt, closesAt }, index) => {
    const label = index === 0 ? '  calling hours' : '';
    const hours =
      opensAt === null || closesAt === null
        ? 'none known yet: a dialer with a line for live calls writes them'
        : `${opensAt.toISOString()} to ${closesAt.toISOString()}`;
    return `${label.padEnd(18)}${country}  ${hours}  (${calls} waiting)`;
  });
}

function describePause({ reason, pausedAt, resumedAt }: DiallingPause): string {
  return `${pausedAt.toISOString()} to ${resumedAt?.toISOString() ?? 'now'}: ${reason}`;
}
