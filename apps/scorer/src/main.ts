import {
  ConfigurationError,
  createLifecycle,
  createLogger,
  loadConfig,
  summarizeConfig,
} from '@immolab/runtime';
import { startScorer } from './app.js';
import { scorerSettings } from './configuration/settings.js';

try {
  const config = loadConfig(scorerSettings, process.env);
  const logger = createLogger({ service: 'scorer', level: config.logLevel });
  const { drainDeadlineMs } = config;
  const lifecycle = createLifecycle({ logger, drainDeadlineMs });
  lifecycle.handleSignals();
  logger.info('service.starting', { config: summarizeConfig(scorerSettings, config) });
  const production = process.env.NODE_ENV === 'production';
  const { operationsPort } = await startScorer({ config, logger, lifecycle, production });
  logger.info('service.started', { port: operationsPort });
} catch (error) {
  const isFault = error instanceof ConfigurationError;
  process.stderr.write(`${isFault ? error.message : 'The scorer could not start'}\n`);
  if (!isFault) throw error;
  process.exitCode = 1;
}
