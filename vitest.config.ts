import { defineConfig } from 'vitest/config';

const tests = '{apps,packages,scripts}/**/src/**/*.test.ts';
const integrationTests = '{apps,packages,scripts}/**/src/**/*.integration.test.ts';
const spokenTests = '{apps,packages,scripts}/**/src/**/*.spoken.test.ts';
/** Each holds one call and mostly waits: two at a time are no more than two calls. */
const singleCallTests = [
  'scripts/src/spoken/{faults/*,languages}.spoken.test.ts',
  'scripts/src/call/*.spoken.test.ts',
  'packages/call-testkit/src/example/*.spoken.test.ts',
];
const outside = ['**/node_modules/**', '**/dist/**'];

/** What all that hold calls by voice have in common. */
const spoken = {
  include: [spokenTests],
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
    // Two: integration tests share one PostgreSQL and one Redis with what they measure.
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
        },
      },
      {
        extends: true,
        resolve: { conditions: ['@immolab/source'] },
        ssr: { resolve: { conditions: ['@immolab/source'] } },
        test: {
          ...spoken,
          name: 'spoken',
          exclude: [...outside, ...singleCallTests],
          // After the others, one file at a time, and in it no more calls at once than two cores
          // carry without a gap in the sound.
          sequence: { groupOrder: 1 },
          maxWorkers: 1,
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
          include: singleCallTests,
          exclude: outside,
          sequence: { groupOrder: 2 },
          maxWorkers: 2,
        },
      },
    ],
  },
});
