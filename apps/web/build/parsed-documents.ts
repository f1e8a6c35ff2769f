import { parse } from 'graphql';
import type { Plugin } from 'vite';
import { DOCUMENT } from './collect-operations.ts';

/** The parser that gql.tada reads its documents with. */
const PARSER = '@0no-co/graphql.web';
const RESOLVED = '\0parsed-documents';

const UNPARSED = /\bgraphql\(\s*["'`]/;

/**
 * Parses the documents when the app is built, so that browsers load no parser and gain 2 kB: each graphql(`…`) is given its
 * parsed document in place of the text, and gql.tada a parser that hands it back.
 */
export function parsedDocuments(): Plugin {
  return {
    name: 'dial-parsed-documents',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id) => (id === PARSER ? RESOLVED : null),
    load: (id) => (id === RESOLVED ? PARSER_OF_PARSED : null),
    transform(code, id) {
      if (!/[\\/]src[\\/].*\.tsx?$/.test(id)) return null;
      const parsed = code.replace(DOCUMENT, (_whole, text: string) => `graphql(${documentCode(text)}`);
      if (UNPARSED.test(parsed)) this.error('A document is a template literal alone: graphql(`…`)');
      return parsed === code ? null : { code: parsed, map: null };
    },
  };
}

const PARSER_OF_PARSED = `
export const parse = (document) => document;
export const Kind = { DOCUMENT: 'Document', FRAGMENT_DEFINITION: 'FragmentDefinition' };
`;

function documentCode(text: string): string {
  return JSON.stringify(parse(text, { noLocation: true }));
}
