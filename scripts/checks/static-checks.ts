import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../launch/root.mjs';
import { workspaceFolders } from '../workspace/workspace-folders.ts';
import type { Check } from './check.ts';
import { BIOME, CRUISER, TSC } from './programs.ts';
import { checkProgram } from './run-program.ts';

const GENERATED = join('scripts', 'check-generated.ts');

const CODE = ['packages', 'apps', 'e2e', 'scripts', 'bench'];

/** What can be said about the code without running it. */
export function staticChecks(): readonly Check[] {
  return [
    {
      name: 'Format and lint',
      run: () =>
        checkProgram('.', BIOME, [
          'ci',
          '--colors=off',
          '--max-diagnostics=100',
          '--diagnostic-level=warn',
          '.',
        ]),
    },
    {
      name: 'Import directions',
      run: () =>
        checkProgram('.', CRUISER, [
          ...CODE.filter(exists),
          '--config',
          '--output-type',
          'err-long',
          '--no-progress',
        ]),
    },
    ...[...workspaceFolders(), 'scripts'].map((folder) => ({
      name: `Types of ${folder}`,
      run: () => checkProgram('.', TSC, ['--noEmit', '--project', folder]),
    })),
    ...(exists(GENERATED) ? [{ name: 'Generated files', run: () => checkProgram('.', GENERATED, []) }] : []),
  ];
}

function exists(path: string): boolean {
  return existsSync(join(ROOT, path));
}
