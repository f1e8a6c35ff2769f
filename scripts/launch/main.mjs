import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CannotGoOn } from './cannot-go-on.mjs';
import { exitCodeOf, runChild, stopSignal } from './child.mjs';
import { reportFailure } from './report-failure.mjs';
import { ROOT } from './root.mjs';
import { PROGRAMS, SERVER_VARIABLES } from './server.mjs';
import { findTools } from './tools.mjs';

const END_WITH_PARENT = new URL('./end-with-parent.mjs', import.meta.url).href;

/**
 * @param {readonly string[]} args `test` or the command of a program, then what is passed on: the groups of checks, or to the program
 * @returns {Promise<number>} the exit code
 */
async function main([command, ...rest]) {
  const program = PROGRAMS[command ?? ''];
  if (program === undefined && command !== 'test')
    throw new CannotGoOn('Usage: npm start, npm test, npm run backup -- FILE, or npm run restore -- FILE');
  const node = await findTools();
  if (program === undefined) return run(node, join('scripts', 'test.ts'), rest);

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
