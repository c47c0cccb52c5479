import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Property tests and whole runs take seconds; a test that hangs still ends.
    testTimeout: 30_000,
  },
});
