import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../launch/root.mjs';
import { workspaceFolders } from '../workspace/workspace-folders.ts';
import type { Check, Outcome } from './check.ts';
import { BIOME, CRUISER, TSC } from './programs.ts';
import { checkProgram } from './run-program.ts';

const GENERATED = join('scripts', 'check-generated.ts');
const DEPENDENCIES = join('scripts', 'check-dependencies.ts');

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
    { name: 'Types', run: () => checkTypes([...workspaceFolders(), 'scripts', 'bench']) },
    { name: 'Dependencies', run: () => checkProgram('.', DEPENDENCIES, []) },
    ...(exists(GENERATED) ? [{ name: 'Generated files', run: () => checkProgram('.', GENERATED, []) }] : []),
  ];
}

/** Of each folder; two at a time, as the compiler takes one processor. */
async function checkTypes(folders: readonly string[]): Promise<Outcome> {
  const left = [...folders];
  const outcomes: Outcome[] = [];
  const checkNext = async (): Promise<void> => {
    const folder = left.shift();
    if (folder === undefined) return;
    outcomes.push(await checkProgram('.', TSC, ['--noEmit', '--project', folder]));
    await checkNext();
  };
  await Promise.all([checkNext(), checkNext()]);
  const broken = outcomes.filter(({ failed }) => failed > 0);
  return {
    passed: outcomes.length - broken.length,
    failed: broken.length,
    skipped: 0,
    output: broken.map(({ output }) => output).join('\n'),
  };
}

function exists(path: string): boolean {
  return existsSync(join(ROOT, path));
}
