// PostGraphile with its recommended preset and nothing added: what a user would pick instead of writing a server.
import './production.ts';
import { createServer } from 'node:http';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { environmentVariable } from './environment.ts';
import { CONNECTIONS } from './read.ts';
import { listen } from './serve.ts';

const instance = postgraphile({
  extends: [PostGraphileAmberPreset],
  pgServices: [
    makePgService({
      connectionString: environmentVariable('DATABASE_URL'),
      schemas: ['peer'],
      poolConfig: { max: CONNECTIONS },
    }),
  ],
  grafserv: { watch: false, graphiql: false },
});
const server = createServer();
await instance.createServ(grafserv).addTo(server);
await instance.getSchemaResult();
await listen(server);
