import { defineConfig } from 'vitest/config';

// Tests that open a database do so on the embedded one, and on the server of DIAL_TEST_DATABASE_URL too where it is set.
export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    globalSetup: 'src/testing/prepare-databases.ts',
    // Processes: V8 may fail when a thread ends that ran WebAssembly. Few, as each compiles the embedded database once.
    pool: 'forks',
    isolate: false,
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
