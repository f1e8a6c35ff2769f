// Fails when a committed file is not what `pnpm generate` makes, or when the migrations do not lead to the schema.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { schemaDifference } from '../packages/database/src/migrate/schema-difference.ts';
import { generatedFiles } from './from-data/generated-files.ts';

const root = join(import.meta.dirname, '..');
const stale = [...generatedFiles()].filter(([path, text]) => readFileSync(join(root, path), 'utf8') !== text);
for (const [path] of stale) console.error(`${path} is stale: run "pnpm generate" and commit it.`);

const difference = await schemaDifference();
if (difference !== '') {
  console.error(
    `prisma/schema.prisma asks for more than the migrations give: run "pnpm migration NAME".\n${difference}`,
  );
}
process.exit(stale.length > 0 || difference !== '' ? 1 : 0);
