import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/fixtures/install-programs.ts',
    // Whole runs and property tests take seconds on an idle machine and many times that on a
    // busy one; the limit is there for a test that hangs, and says nothing of speed.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 60_000 } },
    // Modules are loaded once a worker: below the faces they hold no state that a test could leave.
    isolate: false,
    // By default one core is left idle; of two that is half the time.
    maxWorkers: Math.max(2, availableParallelism() - 1),
  },
});
