import { defineConfig } from 'vitest/config';

const tests = '{apps,packages,scripts}/**/src/**/*.test.ts';
const integrationTests = '{apps,packages,scripts}/**/src/**/*.integration.test.ts';
const spokenTests = '{apps,packages,scripts}/**/src/**/*.spoken.test.ts';
/** Each holds several calls at a time, whose sound must have no gap: one file, and nothing beside it. */
const manyCallsTests = [
  'scripts/src/spoken/{endings,model}.spoken.test.ts',
  'packages/call-testkit/src/{behaviours,telephone}/*.spoken.test.ts',
];
const outside = ['**/node_modules/**', '**/dist/**'];

/** What all that hold calls by voice have in common. */
const spoken = {
  globalSetup: [
    'packages/testkit/src/servers/global-setup.ts',
    'packages/call-testkit/src/testing/global-setup.ts',
  ],
  // LiveKit's client tells every step in any other.
  env: { NODE_ENV: 'production' },
};

export default defineConfig({
  test: {
    pool: 'forks',
    maxWorkers: 2,
    teardownTimeout: 20_000,
    // They end what hangs, and measure nothing: a busy machine takes several times what an idle one
    // takes. What has to be fast says so in an expectation.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        resolve: { conditions: ['@immolab/source'] },
        ssr: { resolve: { conditions: ['@immolab/source'] } },
        test: {
          name: 'unit',
          include: [tests],
          exclude: [...outside, integrationTests, spokenTests],
          // A module is loaded once a worker: loading took a quarter of all their time.
          isolate: false,
        },
      },
      {
        extends: true,
        resolve: { conditions: ['@immolab/source'] },
        ssr: { resolve: { conditions: ['@immolab/source'] } },
        test: {
          name: 'integration',
          include: [integrationTests],
          exclude: outside,
          globalSetup: ['packages/testkit/src/servers/global-setup.ts'],
          isolate: false,
          // They wait more than they work, but measure too: PostgreSQL and Redis are for all of them.
          sequence: { groupOrder: 1 },
          maxWorkers: 3,
        },
      },
      {
        extends: true,
        resolve: { conditions: ['@immolab/source'] },
        ssr: { resolve: { conditions: ['@immolab/source'] } },
        test: {
          ...spoken,
          name: 'spoken',
          include: manyCallsTests,
          exclude: outside,
          sequence: { groupOrder: 2 },
          maxWorkers: 1,
          // No more calls at once than two cores carry.
          maxConcurrency: 3,
        },
      },
      {
        extends: true,
        resolve: { conditions: ['@immolab/source'] },
        ssr: { resolve: { conditions: ['@immolab/source'] } },
        test: {
          ...spoken,
          name: 'spoken-single',
          include: [spokenTests],
          exclude: [...outside, ...manyCallsTests],
          sequence: { groupOrder: 3 },
          maxWorkers: 3,
        },
      },
    ],
  },
});
