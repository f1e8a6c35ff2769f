// pnpm generate: writes what is made from the sources. Prisma's client is not committed, the other files are.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

// Prisma's command asks for its native schema engine even here, where it is not used; any existing file will do.
execFileSync(
  'pnpm',
  ['--filter', '@dial/database', 'exec', 'prisma', 'generate', '--schema', '../../prisma/schema.prisma'],
  {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: '1' },
  },
);

// Only now: the schema's sources import the client.
const { generatedFiles } = await import('./from-data/generated-files.ts');
for (const [path, text] of generatedFiles()) writeFileSync(join(root, path), text);

// gql.tada's types of the printed schema, not committed.
execFileSync('pnpm', ['--filter', '@dial/web', 'schema'], {
  cwd: root,
  stdio: ['ignore', 'ignore', 'inherit'],
});
