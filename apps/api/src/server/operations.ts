import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const manifestSchema = z.object({
  operations: z.array(z.object({ id: z.string(), name: z.string(), body: z.string() })),
});

/**
 * The operations that the web app was built with, by the hash it asks for them, as Apollo's store of persisted queries.
 * It is fixed: what a client tries to add is not kept.
 */
export function readOperations(webFolder: string) {
  const bodies = new Map(readManifest(webFolder).map(({ id, body }) => [`apq:${id}`, body]));
  return {
    get: (key: string) => Promise.resolve(bodies.get(key)),
    set: () => Promise.resolve(),
    delete: () => Promise.resolve(false),
  };
}

/** The hashes by which the web app asks for its operations, by the operations' names. */
export function readOperationIds(webFolder: string): ReadonlyMap<string, string> {
  return new Map(readManifest(webFolder).map(({ id, name }) => [name, id]));
}

function readManifest(webFolder: string) {
  const file = join(webFolder, 'operations.json');
  return existsSync(file) ? manifestSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).operations : [];
}
