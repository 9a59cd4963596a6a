import { defineConfig } from 'vitest/config';

/** The unit tests of this package alone, for `npm run mutation`. */
export default defineConfig({
  resolve: { conditions: ['@immolab/source'] },
  ssr: { resolve: { conditions: ['@immolab/source'] } },
  test: {
    include: ['packages/evaluation/src/**/*.test.ts'],
    testTimeout: 60_000,
    // The engine is loaded once a mutant instead of once a file: a third less time, same result.
    isolate: false,
  },
});
