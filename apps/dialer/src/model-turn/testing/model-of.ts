import { readLiveConfig } from '../../configuration/live-config.js';
import { loadDialerConfig } from '../../configuration/load-dialer-config.js';
import { LIVE_ENVIRONMENT, STORES } from '../../configuration/testing/live-environment.js';
import type { LanguageModel } from '../../models/join-models.js';
import { loadModels } from '../../models/load-models.js';

/** Short enough for a test; the least that the configuration allows is near. */
const TIMES = { LLM_ONE_MOMENT_MS: '5000', LLM_ATTEMPT_MS: '4000', LLM_TURN_MS: '6000' };

/** The language model as a configuration with a compatible server at this address makes it. */
export async function modelOf(
  baseUrl: string,
  changes: Readonly<Record<string, string>> = {},
): Promise<LanguageModel> {
  const environment = {
    ...STORES,
    ...LIVE_ENVIRONMENT,
    LLM_MODELS: 'compatible:stand-in',
    COMPATIBLE_LLM_BASE_URL: baseUrl,
    ...TIMES,
    ...changes,
  };
  const config = readLiveConfig(loadDialerConfig(environment));
  const model = config === null ? null : (await loadModels(config)).createModel();
  if (model === null) throw new Error('no language model is configured');
  return model;
}
