// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { ChipList } from './chip-list.tsx';

afterEach(cleanup);

const chips = [
  { key: 'rag=red', label: 'Rating', name: 'Red', known: true },
  { key: 'area=skills', label: 'Area', name: 'skills', known: false },
];

function draw(given: typeof chips, typed = '') {
  const onRemove = vi.fn();
  render(
    <ChipList chips={given} typed={typed} onRemove={onRemove} onClearText={() => {}} onClear={() => {}} />,
  );
  return onRemove;
}

it('removes a filter, and the focus passes to the next', () => {
  const onRemove = draw(chips);
  fireEvent.click(screen.getByRole('button', { name: /Remove filter Rating: Red/ }));
  expect(onRemove).toHaveBeenCalledWith('rag=red');
  expect(document.activeElement?.textContent).toContain('skills (not in this edition)');
});

it('typed text is a filter too', () => {
  draw([], ' tax ');
  expect(screen.getByRole('button', { name: /Search: “tax”/ })).toBeDefined();
});

it('draws nothing where nothing is chosen', () => {
  draw([]);
  expect(screen.queryByRole('list')).toBeNull();
});
