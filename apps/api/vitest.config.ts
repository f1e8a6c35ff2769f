import { defineConfig } from 'vitest/config';

// One server for all files of test/, on the embedded database or the one DIAL_TEST_DATABASE_URL names.
export default defineConfig({
  // graphql must be one module for everyone: Node takes its main entry, Vite would take another.
  resolve: { alias: { graphql: 'graphql/index.js' } },
  test: {
    globalSetup: 'test/setup/serve.ts',
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
});
