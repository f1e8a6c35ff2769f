// Writes what is generated from the sources: Prisma's client (not committed) and the printed GraphQL schema (committed).
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

// Prisma's command asks for its native schema engine even here, where it is not used; any existing file will do.
execFileSync('pnpm', ['--filter', '@dial/database', 'exec', 'prisma', 'generate', '--schema', '../../prisma/schema.prisma'], {
  cwd: root,
  stdio: ['ignore', 'ignore', 'inherit'],
  env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: '1' },
});

const { printedSchema } = await import('../apps/api/src/schema/schema.ts');
writeFileSync(join(root, 'apps/api/schema.graphql'), printedSchema());

const { ratingDifferences } = await import('./generated/rating-differences.ts');
writeFileSync(join(root, 'docs/ratings-that-differ.md'), ratingDifferences('2023-24-q3'));
