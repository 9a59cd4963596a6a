export {
  type Database,
  type DatabaseOptions,
  type Executor,
  openDatabase,
  type Statement,
} from './client.js';
export { violatedConstraint } from './constraint.js';
export { gather } from './gather.js';
export type { Prisma } from './generated/client.js';
export { applyMigrations } from './migrate/apply-migrations.js';
export { findDrift } from './migrate/find-drift.js';
export { isOutage, outlastOutages } from './outlast-outages.js';
export type { ScratchDatabase } from './scratch-database.js';
export { createTestDatabase } from './test-database.js';
