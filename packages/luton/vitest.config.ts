import { defineConfig } from 'vitest/config';

// Pure functions share nothing, and a worker for each file takes longer than its tests.
export default defineConfig({ test: { isolate: false } });
