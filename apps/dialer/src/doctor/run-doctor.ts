import {
  databaseSettings,
  type Environment,
  inspectConfig,
  queueSettings,
  type Settings,
} from '@immolab/runtime';
import {
  findLiveFaults,
  isLive,
  type LiveSettings,
  liveSettings,
} from '../configuration/live-config.js';
import { checkProviders } from '../models/check-providers.js';
import { checkLivekit } from './check-livekit.js';
import { checkDatabase, checkQueue } from './check-stores.js';
import { describeProvider } from './describe-provider.js';
import { type Finding, failed, found, notConfigured } from './finding.js';

/**
 * Checks everything that a dialer's environment names, all at once, and says of each what to do.
 * Works with nothing configured. Never throws for what it finds, and tells no secret.
 */
export async function runDoctor(env: Environment): Promise<readonly Finding[]> {
  const checks = [examineDatabase(env), examineQueue(env), examineLive(env)];
  return (await Promise.all(checks)).flat();
}

const SANDBOX = '"npm start" brings its own.';

async function examineDatabase(env: Environment): Promise<Finding[]> {
  if (isBlank(env, databaseSettings)) {
    return [notConfigured('PostgreSQL', `Set DATABASE_URL; ${SANDBOX}`)];
  }
  const { config, faults } = inspectConfig(databaseSettings, env);
  const { databaseUrl } = config;
  if (databaseUrl === undefined) return faults.map((fault) => describeFault('PostgreSQL', fault));
  return [await checkDatabase(databaseUrl)];
}

async function examineQueue(env: Environment): Promise<Finding[]> {
  if ((env.QUEUE_URL ?? '').trim() === '') {
    return [notConfigured('Queue', `Set QUEUE_URL; ${SANDBOX}`)];
  }
  const { config, faults } = inspectConfig(queueSettings, env);
  const { queueUrl, queuePrefix } = config;
  if (queueUrl === undefined || queuePrefix === undefined) {
    return faults.map((fault) => describeFault('Queue', fault));
  }
  return [await checkQueue(queueUrl, queuePrefix)];
}

async function examineLive(env: Environment): Promise<Finding[]> {
  const { config, faults } = inspectConfig(liveSettings, env, { check: findLiveFaults });
  if (faults.length === 0 && !isLive(config)) {
    const advice = 'Set LIVEKIT_URL, SIP_TRUNKS, STT_MODELS and TTS_MODELS, see docs/models.md.';
    return [notConfigured('Live calls', `Test keys work without. ${advice}`)];
  }
  const settings = faults.map((fault) => describeFault('Live configuration', fault));
  const whole = found('Live configuration', 'is complete');
  const [livekit, providers] = await Promise.all([
    examineLivekit(config),
    examineProviders(config),
  ]);
  return [...(settings.length > 0 ? settings : [whole]), ...livekit, ...providers];
}

/** As far as it is configured: what is missing has been named. */
async function examineLivekit(config: Partial<LiveSettings>): Promise<Finding[]> {
  const { livekitUrl: url, livekitApiKey: apiKey, livekitApiSecret: apiSecret } = config;
  if (!url || !apiKey || !apiSecret) return [];
  const trunks = config.sipTrunks ?? [];
  return checkLivekit(
    { url, apiKey, apiSecret },
    trunks.map(({ id }) => id),
  );
}

async function examineProviders(config: Partial<LiveSettings>): Promise<Finding[]> {
  return (await checkProviders(config)).map(describeProvider);
}

function describeFault(check: string, fault: string): Finding {
  return failed(check, fault, 'Correct the setting, see docs/configuration.md.');
}

function isBlank(env: Environment, settings: Settings): boolean {
  return Object.values(settings).every((setting) => (env[setting.env] ?? '').trim() === '');
}
