import type { CallResult, CriterionResult, TranscriptTurn } from '@immolab/contracts';
import type { ReceivedWebhook } from './webhook-receiver.js';

const SPEAKERS = { agent: 'Agent', user: 'Lead ' } as const;
const VERDICT_WIDTH = 10;

export function describeTurn(turn: TranscriptTurn): string {
  return `  ${SPEAKERS[turn.role]}  ${turn.text}`;
}

export function describeCriterion(result: CriterionResult): string {
  const verdict = result.verdict.toUpperCase().padEnd(VERDICT_WIDTH);
  const answer = result.answer === null ? 'not answered' : `"${result.answer}"`;
  const understood = result.normalized === null ? '' : ` = ${result.normalized}`;
  const weight = result.eliminatory ? 'eliminatory, ' : '';
  return (
    `  ${verdict}  ${result.question}\n` +
    `  ${' '.repeat(VERDICT_WIDTH)}  ${answer}${understood} ` +
    `(${weight}expected ${result.expectedValue}, ${result.points}/${result.maxPoints} points)`
  );
}

export function describeResult(call: CallResult): readonly string[] {
  const { booking, callback } = call;
  return [
    `  status     ${call.status}, outcome ${call.outcome ?? 'none'}`,
    `  score      ${call.score ?? 'none'}, qualified ${call.qualified ?? 'not judged'}`,
    ...(booking === null
      ? []
      : [
          `  viewing    ${booking.date} ${booking.startTime}-${booking.endTime} (${booking.timezone})`,
        ]),
    ...(callback === null ? [] : [`  callback   ${callback.at ?? callback.said ?? 'wanted'}`]),
    `  duration   ${call.duration ?? 'never answered'}`,
    ...call.notifications.map(
      (sent) =>
        `  ${sent.channel.padEnd(9)}  ${sent.type} to the ${sent.recipient}, ${sent.status}`,
    ),
  ];
}

export function describeWebhook({ id, payload }: ReceivedWebhook): readonly string[] {
  return [
    `  ${payload.event} for call ${payload.callId}, webhook-id ${id}`,
    '  signature verified (Standard Webhooks)',
  ];
}
