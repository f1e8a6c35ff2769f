import { createHash } from 'node:crypto';
import { InMemoryCache } from '@apollo/client';
import { expect, it } from 'vitest';
import { graphql } from '../src/shared/graphql.ts';
import { printOperation } from '../src/shell/print-operation.ts';
import { collectOperations } from './collect-operations.ts';

const AREA = 'const AREA = graphql(`fragment Area on EditionArea { id name }`);';
const EDITION = 'const EDITION = graphql(`fragment Titled on Edition { title areas { ...Area } }`, [AREA]);';
const PAGE =
  'const PAGE = graphql(\n  `query Page($id: ID!) { edition(id: $id) { id ...Titled } }`,\n  [EDITION],\n);';

it('gives each operation the fragments it reaches, and no others', () => {
  const unused = 'graphql(`fragment Unused on Edition { version }`)';
  const [page, ...others] = collectOperations([PAGE, unused, AREA, EDITION]);
  expect(others).toEqual([]);
  expect(page).toMatchObject({ name: 'Page', type: 'query' });
  expect(page?.body).toContain('fragment Area on EditionArea');
  expect(page?.body).not.toContain('Unused');
});

it('writes the text that the browser sends, under its hash', () => {
  const area = graphql('fragment Area on EditionArea { id name }');
  const edition = graphql('fragment Titled on Edition { title areas { ...Area } }', [area]);
  const page = graphql('query Page($id: ID!) { edition(id: $id) { id ...Titled } }', [edition]);
  const sent = printOperation(new InMemoryCache().transformDocument(page));
  const [collected] = collectOperations([PAGE, AREA, EDITION]);
  expect(collected?.body).toBe(sent);
  expect(collected?.id).toBe(createHash('sha256').update(sent).digest('hex'));
});

it('refuses two documents of one name, a missing fragment and an operation without a name', () => {
  expect(() => collectOperations([AREA, AREA])).toThrow('Two documents are named Area');
  expect(() => collectOperations([PAGE])).toThrow('There is no fragment Titled');
  expect(() => collectOperations(['graphql(`{ viewer { id } }`)'])).toThrow('An operation has no name');
});
