import { defineConfig } from 'vitest/config';

// One server for all files of test/, on the embedded database or the one DIAL_TEST_DATABASE_URL names.
export default defineConfig({
  // graphql must be one module for everyone: Node takes its main entry, Vite would take another.
  resolve: { alias: { graphql: 'graphql/index.js' } },
  test: {
    globalSetup: 'test/setup/serve.ts',
    // Its files share nothing that one of them changes, and take seconds to import the server.
    isolate: false,
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
});
