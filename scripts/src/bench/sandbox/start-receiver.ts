import { createServer } from 'node:http';
import { json } from 'node:stream/consumers';
import { z } from 'zod';
import type { Stage } from '../stage/stage.js';

/** The event of a call as it came in. */
export interface ReceivedEvent {
  readonly callId: string;
  /** When the call was over, in milliseconds since 1970. */
  readonly endedAt: number;
  /** When its event came, by the same clock. */
  readonly at: number;
}

const eventSchema = z.object({ callId: z.string(), completedAt: z.iso.datetime() });

/** @returns where it listens */
export async function startReceiver(
  stage: Stage,
  onEvent: (event: ReceivedEvent) => void,
): Promise<string> {
  const server = createServer(async (request, response) => {
    const at = Date.now();
    const { callId, completedAt } = eventSchema.parse(await json(request));
    response.writeHead(200).end();
    onEvent({ callId, endedAt: Date.parse(completedAt), at });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  stage.onClose(async () => server.closeAllConnections());
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no TCP port was given');
  return `http://127.0.0.1:${address.port}/hook`;
}
