import { join } from 'node:path';
import { ROOT } from '../launch/root.mjs';

// The JavaScript files behind the tools' commands: run by this Node, they need no shell on any system.
const INSTALLED = join(ROOT, 'node_modules');
export const BIOME = join(INSTALLED, '@biomejs', 'biome', 'bin', 'biome');
export const CRUISER = join(INSTALLED, 'dependency-cruiser', 'bin', 'dependency-cruiser.mjs');
export const TSC = join(INSTALLED, 'typescript', 'bin', 'tsc');
export const PLAYWRIGHT = join(ROOT, 'e2e', 'node_modules', '@playwright', 'test', 'cli.js');
