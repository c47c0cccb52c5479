import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Property tests and whole runs take seconds; a test that hangs still ends.
    testTimeout: 30_000,
    // By default one core is left idle; of two that is half the time.
    maxWorkers: Math.max(2, availableParallelism() - 1),
  },
});
