import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { collectOperations } from './collect-operations.ts';

const MODULE = 'virtual:operation-ids';
const RESOLVED = `\0${MODULE}`;

/**
 * Gives the app the id of each of its operations (`virtual:operation-ids`) and writes `operations.json`, an Apollo persisted
 * query manifest from which the server knows them, so that they travel by GET with a hash. In development there are none.
 */
export function operations(): Plugin {
  let root = '';
  let building = false;
  const collect = () =>
    collectOperations(
      globSync('src/**/*.{ts,tsx}', { cwd: root, exclude: ['**/*.test.*', '**/generated/**'] }).map((file) =>
        readFileSync(join(root, file), 'utf8'),
      ),
    );
  return {
    name: 'dial-operations',
    configResolved(config) {
      root = config.root;
      building = config.command === 'build';
    },
    resolveId: (id) => (id === MODULE ? RESOLVED : null),
    load(id) {
      if (id !== RESOLVED) return null;
      const ids = building ? Object.fromEntries(collect().map(({ name, id }) => [name, id])) : {};
      return `export default ${JSON.stringify(ids)};`;
    },
    generateBundle() {
      const manifest = { format: 'apollo-persisted-query-manifest', version: 1, operations: collect() };
      this.emitFile({
        type: 'asset',
        fileName: 'operations.json',
        source: `${JSON.stringify(manifest, null, 1)}\n`,
      });
    },
  };
}
