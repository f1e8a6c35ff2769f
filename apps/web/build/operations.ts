import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { collectOperations } from './collect-operations.ts';
import { parsedCode } from './parsed-code.ts';

/** The parser that gql.tada reads its documents with. */
const PARSER = '@0no-co/graphql.web';
const RESOLVED = '\0parsed-documents';

const UNPARSED = /\bgraphql\(\s*["'`]/;

/**
 * Parses the documents when the app is built, so that browsers load no parser and gain 2 kB: each graphql(`…`) is given its
 * parsed document in place of the text, and gql.tada a parser that hands it back. An operation carries its id along, so that a
 * page loads its own ids alone. `operations.json`, an Apollo persisted query manifest, tells them to the server: they travel by
 * GET with a hash. In development documents stay text, and are posted.
 */
export function operations(): Plugin {
  let root = '';
  let ids: ReadonlyMap<string, string> = new Map();
  const collect = () =>
    collectOperations(
      globSync('src/**/*.{ts,tsx}', { cwd: root, exclude: ['**/*.test.*', '**/generated/**'] }).map((file) =>
        readFileSync(join(root, file), 'utf8'),
      ),
    );
  return {
    name: 'dial-operations',
    apply: 'build',
    enforce: 'pre',
    configResolved(config) {
      root = config.root;
    },
    buildStart() {
      ids = new Map(collect().map(({ name, id }) => [name, id]));
    },
    resolveId: (id) => (id === PARSER ? RESOLVED : null),
    load: (id) => (id === RESOLVED ? PARSER_OF_PARSED : null),
    transform(code, id) {
      if (!/[\\/]src[\\/].*\.tsx?$/.test(id)) return null;
      const parsed = parsedCode(code, ids);
      if (UNPARSED.test(parsed)) this.error('A document is a template literal alone: graphql(`…`)');
      return parsed === code ? null : { code: parsed, map: null };
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

const PARSER_OF_PARSED = `
export const parse = (document) => document;
export const Kind = { DOCUMENT: 'Document', FRAGMENT_DEFINITION: 'FragmentDefinition' };
`;
