// `npm run assemble -- FOLDER`: makes the folder that deploy/Containerfile copies into its image.
import { resolve } from 'node:path';
import { assemble } from './deploy/assemble.ts';
import { CannotGoOn } from './launch/cannot-go-on.mjs';
import { reportFailure } from './launch/report-failure.mjs';
import { setUp } from './setup/set-up.ts';

async function run([folder, ...rest]: readonly string[]): Promise<void> {
  if (folder === undefined || rest.length > 0) throw new CannotGoOn('Usage: npm run assemble -- FOLDER');
  // From where the command was given, not from the root.
  const target = resolve(process.env.INIT_CWD ?? '.', folder);
  await setUp();
  assemble(target);
  console.log(`Dial is in ${target}. There: node --disable-warning=ExperimentalWarning apps/api/src/main.ts`);
}

await run(process.argv.slice(2)).catch(reportFailure);
