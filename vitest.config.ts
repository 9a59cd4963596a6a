import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { conditions: ['@immolab/source'] },
  ssr: { resolve: { conditions: ['@immolab/source', 'node', 'import', 'default'] } },
  test: {
    include: ['{apps,packages,scripts}/**/src/**/*.test.ts'],
    pool: 'forks',
    // Two: integration tests share one PostgreSQL and one Redis with what they measure.
    maxWorkers: 2,
    testTimeout: 15_000,
    hookTimeout: 60_000,
    teardownTimeout: 20_000,
  },
});
