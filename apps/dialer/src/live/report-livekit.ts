import type { Logger } from '@immolab/runtime';
import type { LiveConfig } from '../configuration/live-config.js';
import { checkLivekit } from '../doctor/check-livekit.js';

/**
 * Says at start whether LiveKit cannot be reached, refuses our key or does not know a trunk, each with
 * what to do about it. Never rejects: calls wait for what is down.
 */
export async function reportLivekit(
  { livekit, trunks }: LiveConfig,
  logger: Logger,
): Promise<void> {
  const trunkIds = trunks.map(({ id }) => id);
  for (const { state, check, detail, advice } of await checkLivekit(livekit, trunkIds)) {
    if (state === 'failed') {
      logger.error('livekit.refused', { reason: `${check}: ${detail}. ${advice ?? ''}`.trim() });
    }
  }
}
