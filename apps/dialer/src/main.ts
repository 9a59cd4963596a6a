import {
  ConfigurationError,
  createLifecycle,
  createLogger,
  summarizeConfig,
} from '@immolab/runtime';
import { startDialer } from './app.js';
import { loadDialerConfig } from './configuration/load-dialer-config.js';
import { dialerSettings } from './configuration/settings.js';

try {
  const config = loadDialerConfig(process.env);
  const logger = createLogger({ service: 'dialer', level: config.logLevel });
  const { drainDeadlineMs } = config;
  const lifecycle = createLifecycle({ logger, drainDeadlineMs });
  lifecycle.handleSignals();
  logger.info('service.starting', { config: summarizeConfig(dialerSettings, config) });
  const production = process.env.NODE_ENV === 'production';
  const { operationsPort } = await startDialer({ config, logger, lifecycle, production });
  logger.info('service.started', { port: operationsPort });
} catch (error) {
  const isFault = error instanceof ConfigurationError;
  process.stderr.write(`${isFault ? error.message : 'The dialer could not start'}\n`);
  if (!isFault) throw error;
  process.exitCode = 1;
}
