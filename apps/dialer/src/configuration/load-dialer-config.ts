import { type Environment, loadConfig } from '@immolab/runtime';
import { findLiveFaults } from './live-config.js';
import { type DialerConfig, dialerSettings } from './settings.js';

/**
 * Reads the dialer's settings. Without any of the live ones it serves test keys alone.
 *
 * @throws {ConfigurationError} naming every fault at once, what a live configuration lacks included
 */
export function loadDialerConfig(env: Environment): DialerConfig {
  return loadConfig(dialerSettings, env, { check: findLiveFaults });
}
