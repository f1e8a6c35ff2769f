// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { RagTag } from './rag-tag.tsx';

afterEach(cleanup);

it.each([
  ['RED', 'Red'],
  ['AMBER', 'Amber'],
  ['GREEN', 'Green'],
] as const)('%s is a word and a shape of its own', (rag, word) => {
  const { container } = render(<RagTag rag={rag} />);
  expect(container.textContent).toBe(word);
  expect(container.querySelector('svg')?.children.length).toBe(2);
});

it('says why there is no rating', () => {
  expect(render(<RagTag rag={null} unratedReason="NO_TARGET" />).container.textContent).toBe('No target');
  expect(
    render(<RagTag rag={null} unratedReason="AWAITING_DATA" expected="Dec 2024" />).container.textContent,
  ).toBe('Due Dec 2024');
});
