// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { OutcomePart } from './outcome-part.tsx';

afterEach(cleanup);

const lost = (part: string) => ({
  part,
  note: 'Only "The" survives.',
  source: { document: '004_x.txt', line: 608, note: null },
});

function textOf(isEmpty: boolean, ...missing: ReturnType<typeof lost>[]) {
  const { container } = render(
    <OutcomePart part="actions" isEmpty={isEmpty} missing={missing}>
      <p>Plant trees</p>
    </OutcomePart>,
  );
  return container.textContent;
}

it('shows what is printed, with what of it was lost', () => {
  expect(textOf(false)).toBe('ActionsPlant trees');
  expect(textOf(false, lost('actions'), lost('risks'))).toBe(
    'ActionsPlant treesLost in extraction Actions. Only "The" survives. 004, line 608',
  );
});

it('tells what was lost from what was never printed', () => {
  expect(textOf(true)).toBe('ActionsNone printed.');
  expect(textOf(true, lost('actions'))).toContain('Lost in extraction');
  expect(textOf(true, lost('actions'))).not.toContain('None printed');
});

it('says nothing of a part where the whole table was lost: the page says that once', () => {
  expect(textOf(true, lost('table'))).toBe('');
});
