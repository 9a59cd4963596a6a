import {
  ConfigurationError,
  createLifecycle,
  createLogger,
  loadConfig,
  summarizeConfig,
} from '@immolab/runtime';
import { startGateway } from './app.js';
import { gatewaySettings } from './configuration/settings.js';

try {
  const config = loadConfig(gatewaySettings, process.env);
  const logger = createLogger({ service: 'gateway', level: config.logLevel });
  const { drainDeadlineMs } = config;
  const lifecycle = createLifecycle({ logger, drainDeadlineMs });
  lifecycle.handleSignals();
  logger.info('service.starting', { config: summarizeConfig(gatewaySettings, config) });
  const production = process.env.NODE_ENV === 'production';
  const { port } = await startGateway({ config, logger, lifecycle, production });
  logger.info('service.started', { port });
} catch (error) {
  const isFault = error instanceof ConfigurationError;
  process.stderr.write(`${isFault ? error.message : 'The gateway could not start'}\n`);
  if (!isFault) throw error;
  process.exitCode = 1;
}
