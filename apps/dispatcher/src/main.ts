import {
  ConfigurationError,
  createLifecycle,
  createLogger,
  loadConfig,
  summarizeConfig,
} from '@immolab/runtime';
import { startDispatcher } from './app.js';
import { dispatcherSettings } from './configuration/settings.js';

try {
  const config = loadConfig(dispatcherSettings, process.env);
  const logger = createLogger({ service: 'dispatcher', level: config.logLevel });
  const { drainDeadlineMs } = config;
  const lifecycle = createLifecycle({ logger, drainDeadlineMs });
  lifecycle.handleSignals();
  logger.info('service.starting', { config: summarizeConfig(dispatcherSettings, config) });
  const production = process.env.NODE_ENV === 'production';
  const { operationsPort } = await startDispatcher({ config, logger, lifecycle, production });
  logger.info('service.started', { port: operationsPort });
} catch (error) {
  const isFault = error instanceof ConfigurationError;
  process.stderr.write(`${isFault ? error.message : 'The dispatcher could not start'}\n`);
  if (!isFault) throw error;
  process.exitCode = 1;
}
