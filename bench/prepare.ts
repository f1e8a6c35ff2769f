// Makes the data to measure with, once: node bench/prepare.ts --scale S,M,L --database embedded,postgres
import { prepareEmbedded } from './data/prepare-embedded.ts';
import { preparePostgres } from './data/prepare-postgres.ts';
import { SCALES } from './data/scales.ts';
import { readOptions } from './options.ts';
import { say } from './say.ts';
import { startPostgres } from './serve/postgres.ts';

const { scales, databases } = readOptions(process.argv.slice(2));
for (const name of scales) {
  if (databases.includes('embedded')) say(await prepareEmbedded(SCALES[name], say));
  if (!databases.includes('postgres')) continue;
  const postgres = await startPostgres();
  try {
    say(await preparePostgres(postgres, SCALES[name], say));
  } finally {
    await postgres.stop();
  }
}
