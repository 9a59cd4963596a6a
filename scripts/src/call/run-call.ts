import { readCall } from '@immolab/calls';
import type { CallResult } from '@immolab/contracts';
import { createApiClient } from '../example/api-client.js';
import { describeCriterion, describeResult } from '../example/describe-call.js';
import { followCall } from '../example/follow-call.js';
import { buildSampleBody } from './build-sample-body.js';
import { describeFigures, describeTimedTurn } from './describe-figures.js';
import type { Place } from './open-place.js';
import type { CallOptions } from './read-options.js';
import { createWaitingWatch } from './watch-waiting.js';

/** Longer than any call may last, its ringing and its wait for a dialer included. */
const TIMEOUT_MS = 75 * 60_000;

export interface RunCallOptions extends Pick<CallOptions, 'phone' | 'language'> {
  readonly place: Place;
  readonly say: (line: string) => void;
}

/**
 * Calls a telephone with a sample lead, as an integrator would, and shows the talk as it is held.
 *
 * @throws ApiRefusalError, NotDialledError
 */
export async function runCall({
  place,
  phone,
  language,
  say,
}: RunCallOptions): Promise<CallResult> {
  const { db } = place.store;
  const { id: keyId, key } = place.key.key;
  const body = buildSampleBody({ phone, language, now: new Date() });
  say(
    `\nPOST ${place.url}/api/v1/calls/trigger (lead ${body.lead.firstName} ${body.lead.lastName})`,
  );
  const { callId } = await createApiClient(place.url, key).trigger(body);
  say(`201 Created: call ${callId}\n`);
  const tellStatus = createStatusTeller(phone, say);
  const watchWaiting = createWaitingWatch({ db, callId });
  return followCall({
    read: () => readCall(db, { keyId, callId }),
    onTurn: (turn) => say(describeTimedTurn(turn)),
    async watch(call) {
      tellStatus(call);
      await watchWaiting(call);
    },
    timeoutMs: TIMEOUT_MS,
  });
}

/** What there is to read of a call that is over. */
export function describeEnd(call: CallResult): readonly string[] {
  const { endedReason, answeredBy, fault, sipCode } = call;
  return [
    '\nCriteria',
    ...call.criteriaResults.map(describeCriterion),
    '\nResult',
    ...describeResult(call),
    `  ended      ${endedReason}, answered by ${answeredBy ?? 'nobody'}` +
      `${sipCode === null ? '' : `, SIP ${sipCode}`}${fault === null ? '' : `, fault of ${fault}`}`,
    ...describeFigures(call.transcript),
  ];
}

function createStatusTeller(
  phone: string,
  say: (line: string) => void,
): (call: CallResult) => void {
  let told: CallResult['status'] = 'pending';
  return ({ status, fromNumber }) => {
    if (status === told) return;
    told = status;
    if (status === 'ringing') {
      say(`Ringing ${phone}${fromNumber === null ? '' : ` from ${fromNumber}`}…`);
    }
    if (status === 'in_progress') say('Answered.\n');
  };
}
