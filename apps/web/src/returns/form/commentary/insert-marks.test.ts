import { readCommentary } from '@dial/domain/commentary/read-commentary';
import { expect, it } from 'vitest';
import { type Chosen, markLink, markList } from './insert-marks.ts';

/** "[" and "]" stand around what is chosen, or "|" where the caret is. */
function read(marked: string): Chosen {
  const from = marked.search(/[«|]/);
  const text = marked.replace(/[«»|]/g, '');
  const to = marked.includes('»') ? marked.indexOf('»') - 1 : from;
  return { text, from, to };
}

it.each([
  ['|', '- |'],
  ['One|', '- One|'],
  ['«One\ntwo»', '- One\n- two|'],
  ['So:\n|', 'So:\n\n- |'],
  ['So:\n\nO«ne\ntw»o\n\nEnd', 'So:\n\n- One\n- two|\n\nEnd'],
  ['- One\n|', '- One\n- |'],
  ['«- One\n- two»', 'One\ntwo|'],
])('makes %j the list %j', (before, after) => {
  const made = markList(read(before));
  expect(made).toEqual(read(after));
});

it('makes lines that are read as a list', () => {
  expect(readCommentary(markList(read('So:\n«One\ntwo»')).text).blocks).toMatchObject([
    { kind: 'paragraph' },
    { kind: 'list', items: [[{ text: 'One' }], [{ text: 'two' }]] },
  ]);
});

it('makes a link whose address is chosen', () => {
  const made = markLink(read('See «the plan».'));
  expect(made.text).toBe('See [the plan](https://).');
  expect(made.text.slice(made.from, made.to)).toBe('https://');
  const { text } = markLink(read('|'));
  expect(text).toBe('[words of the link](https://)');
});
