import { CALL_RESULT_EXAMPLE } from '@immolab/contracts/openapi';

const TURNS = 20;

/** The body of an event, as long as that of an ordinary call. */
export function webhookBody(callId: string): string {
  const { transcript, ...result } = CALL_RESULT_EXAMPLE;
  const turns = Array.from({ length: TURNS }, (_, index) => transcript[index % transcript.length]);
  return JSON.stringify({ ...result, event: 'call.completed', callId, transcript: turns });
}
