import {
  databaseSettings,
  type Environment,
  inspectConfig,
  operationsSettings,
  queueSettings,
} from '@immolab/runtime';
import { callSettings } from './call-settings.js';
import { findLacking, liveSettings } from './live-config.js';
import { dialerSettings } from './settings.js';

/** Everything that keeps an environment from holding live calls, a sentence each, without a secret. */
export function findLiveLacks(env: Environment): readonly string[] {
  const settings = { ...liveSettings, ...callSettings };
  return inspectConfig(settings, env, { check: findLacking }).faults;
}

const SHARED = new Set<string>(
  Object.values({ ...databaseSettings, ...queueSettings, ...operationsSettings }).map(
    ({ env }) => env,
  ),
);

/** What an environment sets of the dialer's own settings: not where its stores are, or it listens. */
export function pickDialerSettings(env: Environment): Record<string, string> {
  const names = Object.values(dialerSettings).map((setting) => setting.env);
  const own = names.filter((name) => !SHARED.has(name));
  return Object.fromEntries(
    own.flatMap((name) => {
      const value = env[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}
