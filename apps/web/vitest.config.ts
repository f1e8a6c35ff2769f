import { mergeConfig } from 'vitest/config';
import vite from './vite.config.ts';

export default mergeConfig(vite, { test: { setupFiles: ['build/wait-longer.ts'] } });
