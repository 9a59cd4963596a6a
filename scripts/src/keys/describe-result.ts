import type { KeySummary } from '@immolab/accounts';
import type { KeysResult } from './run-command.js';

/** One JSON object; secrets as `key` and `webhookSecret`. */
export function toJson(result: KeysResult): string {
  if ('keys' in result) return JSON.stringify({ keys: result.keys });
  const { summary, apiKey, webhookSecret } = result;
  return JSON.stringify({ ...summary, key: apiKey, webhookSecret });
}

/** Lines to read. */
export function toText(result: KeysResult): string {
  if ('keys' in result) {
    return result.keys.length === 0 ? 'There are no keys.' : result.keys.map(describe).join('\n\n');
  }
  const { summary, apiKey, webhookSecret } = result;
  return [
    describe(summary),
    ...(apiKey === undefined ? [] : [`  key             ${apiKey}`]),
    ...(webhookSecret === undefined ? [] : [`  webhook secret  ${webhookSecret}`]),
    ...(apiKey === undefined && webhookSecret === undefined
      ? []
      : ['Keep what is secret now: it is not shown again.']),
  ].join('\n');
}

function describe(key: KeySummary): string {
  const secrets = key.secrets.map(
    ({ hint, expiresAt }) =>
      `…${hint}${expiresAt === null ? '' : ` until ${expiresAt.toISOString()}`}`,
  );
  return [
    `${key.id}  ${key.name} (${key.test ? 'test' : 'live'}, ${key.status})`,
    `  account         ${key.accountId}`,
    `  calls           ${key.usedCalls} of ${key.maxCalls}`,
    `  rate            ${key.ratePerMinute} requests a minute`,
    `  timezone        ${key.timezone}`,
    ...(key.eventsUrl === null ? [] : [`  events          ${key.eventsUrl}`]),
    ...describeLiveCalls(key),
    `  secrets         ${secrets.join(', ')}`,
  ].join('\n');
}

function describeLiveCalls(key: KeySummary): readonly string[] {
  const { maxConcurrent, callsPerDay, minutesPerDay, fromNumber } = key;
  return [
    ...(maxConcurrent === null ? [] : [`  at a time       ${maxConcurrent} live calls`]),
    ...(callsPerDay === null ? [] : [`  a day           ${callsPerDay} live calls`]),
    ...(minutesPerDay === null ? [] : [`  a day           ${minutesPerDay} minutes of talk`]),
    ...(fromNumber === null ? [] : [`  caller id       ${fromNumber}`]),
  ];
}
