import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CannotGoOn } from './cannot-go-on.mjs';
import { exitCodeOf, runChild, stopSignal } from './child.mjs';
import { reportFailure } from './report-failure.mjs';
import { ROOT } from './root.mjs';
import { PROGRAMS, SERVER_VARIABLES } from './server.mjs';
import { findTools } from './tools.mjs';

const END_WITH_PARENT = new URL('./end-with-parent.mjs', import.meta.url).href;

/** Programs that see to the set-up themselves. */
const SCRIPTS = new Map([
  ['test', join('scripts', 'test.ts')],
  ['assemble', join('scripts', 'assemble.ts')],
]);

/**
 * @param {readonly string[]} args a command, then what is passed on to its program
 * @returns {Promise<number>} the exit code
 */
async function main([command = '', ...rest]) {
  const script = SCRIPTS.get(command);
  if (script !== undefined) return run(await findTools(), script, rest);
  const program = PROGRAMS.get(command);
  if (program === undefined)
    throw new CannotGoOn(`Usage: npm run ${[...SCRIPTS.keys(), ...PROGRAMS.keys()].join(', or npm run ')}`);

  const node = await findTools();
  const setup = await run(node, join('scripts', 'setup.ts'), []);
  if (setup !== 0) return setup;
  if (!existsSync(join(ROOT, program)))
    throw new CannotGoOn(`There is no ${program} in this copy: nothing to start.`);
  return run(node, program, rest, SERVER_VARIABLES);
}

/**
 * @param {string} node
 * @param {string} script
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [variables] where the operator has set none
 */
async function run(node, script, args, variables) {
  const signal = stopSignal();
  if (signal !== undefined) return exitCodeOf(signal);
  const flags = ['--disable-warning=ExperimentalWarning', '--import', END_WITH_PARENT];
  const { code } = await runChild(node, [...flags, script, ...args], {
    cwd: ROOT,
    env: { ...variables, ...process.env },
  });
  return code;
}

await main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
}, reportFailure);
