import { startPostgres } from '../running/postgres.ts';
import { spawnServer, startServer } from '../running/server.ts';
import { type Line, single } from './lines.ts';
import { NEWER, RECORD_NEWER, refusal } from './older-program.ts';

/** Several servers that start at once on an empty database, and an older program on a newer one. */
export async function atOnceDrills(add: (line: Line) => void): Promise<void> {
  const postgres = await startPostgres();
  try {
    for (const many of [2, 4]) {
      const database = `at_once_${many}`;
      await postgres.sql(`CREATE DATABASE ${database}`);
      const place = { databaseUrl: postgres.url(database) };
      const servers = Array.from({ length: many }, () => spawnServer({ place }));
      const listening = await Promise.all(servers.map((server) => server.listening));
      const wrong = servers.flatMap((server, index) =>
        listening[index] === null ? [`One did not start: ${server.said()}`] : [],
      );
      const said = servers.map((server) => server.said());
      await Promise.all(servers.map((server) => server.stop()));
      const alone = (what: string) => said.filter((text) => text.includes(what)).length;
      for (const what of ['Applied ', 'Loaded the vision', 'Administrator: '])
        if (alone(what) !== 1) wrong.push(`${alone(what)} of them said "${what.trim()}".`);
      const people = await postgres.sql('SELECT count(*) FROM "Person"', database);
      if (people !== '1') wrong.push(`There are ${people} people in place of one administrator.`);
      add(single('first start', 'PostgreSQL', `${many} servers at once`, wrong));
    }
    const place = { databaseUrl: postgres.url('at_once_2') };
    await postgres.sql(RECORD_NEWER, 'at_once_2');
    const wrong = await refusal(place);
    add(single('start', 'PostgreSQL', 'an older program on a newer database', wrong));
    await postgres.sql(`DELETE FROM _prisma_migrations WHERE migration_name = '${NEWER}'`, 'at_once_2');
    await (await startServer({ place })).stop();
  } finally {
    await postgres.remove();
  }
}
