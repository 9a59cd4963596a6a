import {
  describeFindings,
  findLiveLacks,
  hasFailed,
  pickDialerSettings,
  runDoctor,
} from '@immolab/dialer';
import { ConfigurationError, loadConfig, publicSettings } from '@immolab/runtime';
import { installationSettings } from '../installation-settings.js';
import { openStore, type Store } from '../open-store.js';
import { CALL_KEY_FILE, INSTALLATION_CALL_KEY_FILE, logFileOf } from '../sandbox/paths.js';
import { SandboxRun } from '../sandbox/sandbox-run.js';
import { type CallKey, prepareCallKey } from './call-key.js';

/** A call that is broken off is written down, and its room deleted, before the services end. */
const DRAIN_DEADLINE_MS = 5_000;
const STOP_DEADLINE_MS = 8_000;
const ANSWER_MS = 5_000;

/** Where the call is made: an installation, or services of this command's own. */
export interface Place {
  /** Of the API. */
  readonly url: string;
  readonly store: Store;
  readonly key: CallKey;
  /** Where the command keeps the key. */
  readonly keyFile: string;
  /** The log of the dialer; null when it is not here. */
  readonly dialerLog: string | null;
}

/** What is configured does not work; the message says what, and what to do. */
class NotWorkingError extends Error {
  override readonly name = 'NotWorkingError';
}

/** A place that is being opened. */
export interface Opening {
  /**
   * Rejects with ConfigurationError, which names everything that is missing, NotWorkingError, or
   * SandboxIsRunning.
   */
  readonly ready: Promise<Place>;
  /** Ends what was opened so far, at any moment. */
  close(): Promise<void>;
}

/**
 * Opens the installation that `DATABASE_URL` names, else the services of this checkout with the live
 * configuration of the environment.
 */
export function openPlace(environment: NodeJS.ProcessEnv, say: (line: string) => void): Opening {
  const opened: (() => Promise<void>)[] = [];
  const closeAll = async (): Promise<void> => {
    for (let end = opened.pop(); end !== undefined; end = opened.pop()) await end();
  };
  const ready = open(environment, say, opened);
  ready.catch(() => undefined);
  return {
    ready,
    async close() {
      await closeAll();
      // What was being opened meanwhile.
      await ready.catch(() => undefined);
      await closeAll();
    },
  };
}

async function open(
  environment: NodeJS.ProcessEnv,
  say: (line: string) => void,
  opened: (() => Promise<void>)[],
): Promise<Place> {
  const isInstallation = (environment.DATABASE_URL ?? '').trim() !== '';
  const installationUrl = isInstallation ? await checkInstallation(environment, say) : null;
  if (!isInstallation) await checkLive(environment, say);
  const store = await openStore(environment, say);
  opened.push(() => store.close());
  const keyFile = isInstallation ? INSTALLATION_CALL_KEY_FILE : CALL_KEY_FILE;
  const key = await prepareCallKey(store, keyFile);
  const url = installationUrl ?? (await startServices(environment, say, opened));
  await key.open();
  opened.push(() => key.close());
  return { url, store, key, keyFile, dialerLog: isInstallation ? null : logFileOf('dialer') };
}

/** @returns the address of its API */
async function checkInstallation(
  environment: NodeJS.ProcessEnv,
  say: (line: string) => void,
): Promise<string> {
  const settings = { ...publicSettings, ...installationSettings };
  const { publicBaseUrl: url } = loadConfig(settings, environment);
  say('Checking the installation…');
  const { DATABASE_URL, QUEUE_URL, QUEUE_PREFIX } = environment;
  await consultDoctor({ DATABASE_URL, QUEUE_URL, QUEUE_PREFIX });
  const answer = await fetch(`${url}/healthz`, { signal: AbortSignal.timeout(ANSWER_MS) }).catch(
    () => null,
  );
  if (answer?.ok !== true) {
    throw new NotWorkingError(`The API does not answer at PUBLIC_BASE_URL: ${url}/healthz`);
  }
  return url;
}

/** Nothing is started, and nobody rung, while LiveKit, a trunk or a provider would fail. */
async function checkLive(
  environment: NodeJS.ProcessEnv,
  say: (line: string) => void,
): Promise<void> {
  const lacks = findLiveLacks(environment);
  if (lacks.length > 0) throw new ConfigurationError(lacks);
  say('Checking LiveKit, SIP trunks and providers…');
  await consultDoctor(pickDialerSettings(environment));
}

/** @throws NotWorkingError */
async function consultDoctor(environment: NodeJS.ProcessEnv): Promise<void> {
  const findings = await runDoctor(environment);
  if (!hasFailed(findings)) return;
  throw new NotWorkingError(describeFindings(findings.filter(({ state }) => state === 'failed')));
}

async function startServices(
  environment: NodeJS.ProcessEnv,
  say: (line: string) => void,
  opened: (() => Promise<void>)[],
): Promise<string> {
  const { PHONE_COUNTRIES: phoneCountries } = environment;
  const run = new SandboxRun({
    command: 'call',
    say,
    environment: {
      ...pickDialerSettings(environment),
      ...(phoneCountries !== undefined && { PHONE_COUNTRIES: phoneCountries }),
      LIVE_LINE: 'sip',
      DRAIN_DEADLINE_MS: String(DRAIN_DEADLINE_MS),
    },
    stopDeadlineMs: STOP_DEADLINE_MS,
  });
  opened.push(() => run.stop());
  return (await run.start()).url;
}
