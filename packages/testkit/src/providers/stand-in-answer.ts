import type { ServerResponse } from 'node:http';

/**
 * What a stand-in does with a request: `take` it and answer as the provider does; take it and let
 * the connection break before the answer; take it and answer nothing; or answer an error without
 * taking it.
 */
export type StandInAnswer =
  | 'take'
  | 'take_and_drop'
  | 'take_and_hang'
  | {
      readonly status: number;
      readonly body: object;
      readonly headers?: Readonly<Record<string, string>>;
    };

export interface StandInOptions {
  /** A message is taken at once and answered after this time: a client may die in between. */
  readonly answerAfterMs?: number;
}

/** Sends what the provider would, unless the connection is to break or to hang. */
export function answerWith(
  response: ServerResponse,
  answer: StandInAnswer,
  taken: { readonly status: number; readonly body: object },
  { answerAfterMs = 0 }: StandInOptions = {},
): void {
  if (answer === 'take_and_drop') return void response.destroy();
  if (answer === 'take_and_hang') return;
  const { status, body } = answer === 'take' ? taken : answer;
  const headers = typeof answer === 'object' ? answer.headers : {};
  const send = (): void => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(JSON.stringify(body));
  };
  if (answerAfterMs === 0) send();
  else setTimeout(send, answerAfterMs);
}
