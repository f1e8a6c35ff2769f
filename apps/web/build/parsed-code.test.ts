import { InMemoryCache } from '@apollo/client';
import type { DocumentNode } from 'graphql';
import { expect, it } from 'vitest';
import { operationId } from '../src/shell/operation-id.ts';
import { parsedCode } from './parsed-code.ts';

const SOURCE = 'const A = graphql(`query Page($id: ID!) { edition(id: $id) { id title } }`); const b = 1;';

function parsedDocument(source: string): DocumentNode {
  const json = /graphql\((.*)\); const b = 1;$/.exec(parsedCode(source, new Map([['Page', 'abc']])))?.[1];
  return JSON.parse(json ?? 'null');
}

it('puts the parsed document in the place of its text and leaves the rest', () => {
  expect(parsedDocument(SOURCE).definitions[0]).toMatchObject({
    kind: 'OperationDefinition',
    operation: 'query',
  });
  expect(parsedCode('const a = 1;', new Map())).toBe('const a = 1;');
});

it('gives an operation its id, which what Apollo makes of the document keeps', () => {
  const document = parsedDocument(SOURCE);
  expect(operationId(document)).toBe('abc');
  const sent = new InMemoryCache().transformDocument(document);
  expect(JSON.stringify(sent)).toContain('__typename');
  expect(operationId(sent)).toBe('abc');
});
