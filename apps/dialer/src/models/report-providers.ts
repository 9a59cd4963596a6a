import type { Logger } from '@immolab/runtime';
import type { LiveConfig } from '../configuration/live-config.js';
import { checkProviders } from './check-providers.js';

/** Says at start which provider does not take its key, or cannot be reached. Never rejects. */
export async function reportProviders({ models }: LiveConfig, logger: Logger): Promise<void> {
  for (const { provider, setting, verdict } of await checkProviders(models)) {
    switch (verdict.kind) {
      case 'accepted':
        break;
      case 'refused':
        logger.error('provider.refused', { provider, setting, reason: `${setting} is refused` });
        break;
      case 'unknown_models': {
        const reason = `no such models: ${verdict.models.join(', ')}`;
        logger.error('provider.refused', { provider, setting, reason });
        break;
      }
      case 'unexpected':
        logger.warn('provider.unreachable', { provider, setting, status: verdict.status });
        break;
      case 'unreachable':
        logger.warn('provider.unreachable', { provider, setting, error: verdict.error });
        break;
    }
  }
}
