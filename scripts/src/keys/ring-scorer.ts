import { openQueues } from '@immolab/queue';

export interface RingInput {
  readonly queueUrl: string | null;
  readonly queuePrefix: string;
}

const CONNECT_TIMEOUT_MS = 3_000;

/**
 * Has calls that were ended without a worker closed at once. When the queue does not answer, the
 * scorer's sweep finds them a few seconds later.
 */
export async function ringScorer(callIds: readonly string[], input: RingInput): Promise<void> {
  if (input.queueUrl === null) return;
  try {
    const queues = await openQueues({
      url: input.queueUrl,
      prefix: input.queuePrefix,
      production: false,
      onError: () => undefined,
      connectTimeoutMs: CONNECT_TIMEOUT_MS,
    });
    await queues.ringMany(
      'call.score',
      callIds.map((callId) => ({ payload: { callId } })),
    );
    await queues.close();
  } catch {
    // The sweep does later what the ring could not do now.
  }
}
