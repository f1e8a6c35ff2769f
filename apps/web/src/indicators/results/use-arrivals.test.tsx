// @vitest-environment happy-dom
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { useRef } from 'react';
import { afterEach, expect, it } from 'vitest';
import { Begun, useArrivals } from './use-arrivals.ts';

afterEach(cleanup);

const FIRST = ['a', 'b', 'c'];
const NEXT = ['c', 'd', 'e', 'f', 'g', 'h', 'i'];

/** What was drawn each time. */
const seen: string[] = [];

function Lines({ keys, most }: { readonly keys: readonly string[]; readonly most: number }) {
  const text = [...useArrivals(keys, most, () => 0)].sort().join('');
  seen.push(text);
  return <p>{text}</p>;
}

function Page(props: { readonly keys: readonly string[]; readonly most: number }) {
  return (
    <Begun value={useRef(false)}>
      <Lines {...props} />
    </Begun>
  );
}

it('draws the first list whole, and then a few new lines at a time until all are there', async () => {
  const { rerender } = render(<Page keys={FIRST} most={2} />);
  expect(screen.getByText('abc')).toBeDefined();
  seen.length = 0;
  rerender(<Page keys={NEXT} most={2} />);
  await waitFor(() => expect(screen.getByText('cdefghi')).toBeDefined());
  expect(seen).toEqual(['cde', 'cdefg', 'cdefghi']);
});

it('draws all at once what paper takes', () => {
  const { rerender } = render(<Page keys={FIRST} most={2} />);
  rerender(<Page keys={NEXT} most={NEXT.length} />);
  expect(screen.getByText('cdefghi')).toBeDefined();
});
