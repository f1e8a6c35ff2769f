import { expect, it } from 'vitest';
import { proseBlocks } from './prose-blocks.ts';

it('parts paragraphs at blank lines and lists at "- "', () => {
  expect(
    proseBlocks(
      'One line\nand more.\n\nActions:\n\n- First\n- Second\nruns on\n\n- Third\n\nEnd - not a list.',
    ),
  ).toEqual([
    { kind: 'paragraph', text: 'One line and more.' },
    { kind: 'paragraph', text: 'Actions:' },
    { kind: 'list', items: ['First', 'Second runs on', 'Third'] },
    { kind: 'paragraph', text: 'End - not a list.' },
  ]);
});

it('keeps what looks like markup as text', () => {
  expect(proseBlocks('<b>not bold</b> & -0.3%')).toEqual([
    { kind: 'paragraph', text: '<b>not bold</b> & -0.3%' },
  ]);
  expect(proseBlocks('-0.3% was negative')).toEqual([{ kind: 'paragraph', text: '-0.3% was negative' }]);
  expect(proseBlocks('')).toEqual([]);
});
