import { mergeConfig } from 'vitest/config';
import vite from './vite.config.ts';

export default mergeConfig(vite, {
  test: {
    setupFiles: ['build/wait-longer.ts'],
    // A worker for each file takes longer than its tests; each file tidies up after itself.
    isolate: false,
    unstubGlobals: true,
  },
});
