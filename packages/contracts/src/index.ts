export * from './api/index.js';
export * from './domain/call-brief.js';
export * from './domain/language.js';
export * from './domain/outcome.js';
export * from './domain/tools.js';
export * from './domain/verdict.js';
export * from './errors.js';
export * from './jobs.js';
