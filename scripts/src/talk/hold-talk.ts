import { randomUUID } from 'node:crypto';
import { readCall } from '@immolab/calls';
import type { CallResult } from '@immolab/contracts';
import type { Database } from '@immolab/database';
import { openCarrier } from '@immolab/dialer';
import { createLogger, createMetricsRegistry, type Logger } from '@immolab/runtime';
import { closeEndedCall } from '@immolab/scorer';
import type { AcceptedBody } from './accept-body.js';
import { openTypedLine } from './open-typed-line.js';
import type { Screen } from './screen.js';
import type { TypedInput } from './typed-input.js';

export interface TalkDependencies {
  readonly db: Database;
  readonly input: TypedInput;
  readonly screen: Screen;
}

/** Whoever types takes longer than whoever speaks. */
const MAX_DURATION_MS = 3_600_000;

/**
 * Holds an accepted call with whoever types, through the dialer's and the scorer's own code.
 *
 * @returns the result as the API would give it
 */
export async function holdTalk(
  { db, input, screen }: TalkDependencies,
  { callId, keyId }: AcceptedBody,
): Promise<CallResult> {
  const logger = createLogger({ service: 'talk', level: 'error', destination: process.stderr });
  const { runCall, close } = openCarrier({
    db,
    test: true,
    holder: 'talk',
    // The scorer is asked below, as soon as the call is over.
    ring: async () => true,
    openLine: () =>
      openTypedLine({ input, onTurn: screen.waitForLead, onHungUp: screen.leadHungUp }),
    logger,
    registry: createMetricsRegistry('talk'),
    maxDurationMs: MAX_DURATION_MS,
    draining: new AbortController().signal,
    observer: {
      onTurn: ({ role, text }) =>
        role === 'agent' ? screen.agentSaid(text) : screen.leadSaid(text),
      onTool: ({ effect }) => {
        if (effect?.kind === 'store_answer') screen.judged(effect.answer.evaluation);
      },
    },
  });
  try {
    await runCall(callId);
    screen.flush();
    await score(db, callId, logger);
  } finally {
    close();
  }
  const result = await readCall(db, { keyId, callId });
  if (result === null) throw new Error('The call is not there any more.');
  return result;
}

function score(db: Database, callId: string, logger: Logger): Promise<void> {
  // Nobody delivers here: what there would be to deliver is thrown away with the database.
  const queues = { ring: async () => true };
  const onClosed = (): void => undefined;
  // No gateway serves the lead's page here.
  const publicBaseUrl = 'http://localhost';
  const closing = { db, queues, logger, newId: randomUUID, publicBaseUrl, onClosed };
  return closeEndedCall(closing, callId);
}
