import { expect, it } from 'vitest';
import { documentsOf } from './documents-of.ts';

const chain = (...documents: string[]) => ({
  members: documents.map((document) => ({ source: { document, note: `Title of ${document}` } })),
});

it('puts documents in the order in which chains hold them', () => {
  const order = documentsOf([
    chain('000', '001'),
    chain('004', '000'),
    chain('003', '001', '002'),
    chain('000', '003'),
  ]);
  expect(order.map(({ id }) => id)).toEqual(['004', '000', '003', '001', '002']);
  expect(order[0]?.title).toBe('Title of 004');
});

it('takes a document once however many members it has, and ends where chains contradict each other', () => {
  expect(documentsOf([chain('a', 'b', 'b')]).map(({ id }) => id)).toEqual(['a', 'b']);
  expect(documentsOf([chain('a', 'b'), chain('b', 'a')]).map(({ id }) => id)).toEqual(['a', 'b']);
  expect(documentsOf([])).toEqual([]);
});
