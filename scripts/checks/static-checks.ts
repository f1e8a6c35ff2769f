import { existsSync } from 'node:fs';
import { join } from 'node:path';
import nodeProject from '../../tsconfig.node.json' with { type: 'json' };
import { ROOT } from '../launch/root.mjs';
import { workspaceFolders } from '../workspace/workspace-folders.ts';
import type { Check, Outcome } from './check.ts';
import { BIOME, CRUISER, TSC } from './programs.ts';
import { checkProgram } from './run-program.ts';

const GENERATED = join('scripts', 'check-generated.ts');
const NODE_PROJECT = 'tsconfig.node.json';
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
    { name: 'Types', run: () => checkTypes(projects()) },
    { name: 'Dependencies', run: () => checkProgram('.', DEPENDENCIES, []) },
    ...(exists(GENERATED) ? [{ name: 'Generated files', run: () => checkProgram('.', GENERATED, []) }] : []),
  ];
}

/** What runs in Node as one program, since each part would check anew what it imports; the other folders each by itself. */
function projects(): readonly string[] {
  const { include } = nodeProject;
  const others = workspaceFolders().filter((folder) => !include.includes(`${folder}/src`));
  return [NODE_PROJECT, ...others];
}

/** Two at a time, as the compiler takes one processor. @param paths of folders with a tsconfig.json, or of such files */
async function checkTypes(paths: readonly string[]): Promise<Outcome> {
  const left = [...paths];
  const outcomes: Outcome[] = [];
  const checkNext = async (): Promise<void> => {
    const path = left.shift();
    if (path === undefined) return;
    outcomes.push(await checkProgram('.', TSC, ['--noEmit', '--project', path]));
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
