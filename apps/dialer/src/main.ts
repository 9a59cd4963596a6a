import {
  ConfigurationError,
  createLifecycle,
  createLogger,
  loadConfig,
  summarizeConfig,
} from '@immolab/runtime';
import { startDialer } from './app.js';
import { type DialerConfig, dialerSettings } from './configuration/settings.js';

function readConfig(): DialerConfig {
  try {
    return loadConfig(dialerSettings, process.env);
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}

const config = readConfig();
const logger = createLogger({ service: 'dialer', level: config.logLevel });
const lifecycle = createLifecycle({ logger, drainDeadlineMs: config.drainDeadlineMs });
lifecycle.handleSignals();
const production = process.env.NODE_ENV === 'production';
try {
  const { port } = await startDialer({ config, logger, lifecycle, production });
  logger.info('service.started', { port, config: summarizeConfig(dialerSettings, config) });
} catch (error) {
  logger.error('service.not_started', { error });
  await lifecycle.stop('service.not_started');
}
