export * from './configuration/describe.js';
export * from './configuration/load.js';
export * from './configuration/setting.js';
export * from './configuration/shared-settings.js';
export * from './configuration/values.js';
export * from './errors/immolab-error.js';
export type { LogFields } from './logging/fields.js';
export * from './logging/logger.js';
export * from './logging/wide-event.js';
