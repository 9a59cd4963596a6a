import { triggerBody } from '../trigger/trigger-body.js';

export interface CallPoster {
  /** Posts a lead that nobody has posted before. @returns the id of its call */
  post(): Promise<string>;
}

// The last two digits choose who answers.
const FIRST_NUMBER = 791_000_000;
const NOBODY_ANSWERS = 1;
const PERSONAS = 100;

export interface CallPosterOptions {
  readonly apiPort: number;
  readonly apiKey: string;
  /** Null: nobody is told of the result. */
  readonly webhookUrl: string | null;
  /** Whether all kinds of leads are posted in turn, or only those that do not answer. */
  readonly leads: 'all' | 'absent';
}

export function createCallPoster(options: CallPosterOptions): CallPoster {
  const { apiPort, apiKey, webhookUrl, leads } = options;
  const example: object = JSON.parse(triggerBody(new Date()));
  const template = JSON.stringify({ ...example, callback_webhook: webhookUrl });
  const step = leads === 'all' ? 1 : PERSONAS;
  let number = FIRST_NUMBER + (leads === 'all' ? 0 : NOBODY_ANSWERS);
  return {
    async post() {
      number += step;
      const answer = await fetch(`http://127.0.0.1:${apiPort}/api/v1/calls/trigger`, {
        method: 'POST',
        headers: { 'x-api-key': apiKey, 'content-type': 'application/json' },
        body: template.replaceAll('{n}', String(number)),
      });
      const { callId }: { callId?: unknown } = JSON.parse(await answer.text());
      if (answer.status !== 201 || typeof callId !== 'string') {
        throw new Error(`the gateway answered ${answer.status}`);
      }
      return callId;
    },
  };
}
