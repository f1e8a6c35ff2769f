// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import type { FilterField } from './filter-fields.ts';
import { FilterSelect } from './filter-select.tsx';

afterEach(cleanup);

const RATING: FilterField = {
  label: 'Rating',
  params: ['rag'],
  sections: [
    {
      heading: null,
      options: [
        { key: 'rag=red', name: 'Red', count: null },
        { key: 'rag=amber', name: 'Amber', count: 2 },
      ],
    },
  ],
};

function draw(chosen: readonly string[] = []) {
  const onChoose = vi.fn();
  render(<FilterSelect field={RATING} chosen={chosen} onChoose={onChoose} />);
  return { onChoose, button: screen.getByRole('button') };
}

it('reads as a closed list before its code is there', () => {
  const { button } = draw(['rag=red', 'rag=amber']);
  expect(button.getAttribute('aria-haspopup')).toBe('listbox');
  expect(button.getAttribute('aria-expanded')).toBe('false');
  expect(screen.getByRole('button', { name: 'Red, Amber Rating 2 chosen' })).toBe(button);
});

it('opens by the press that comes before its code, and chooses', async () => {
  const { onChoose, button } = draw();
  fireEvent.click(button);
  fireEvent.click(await screen.findByRole('option', { name: /Amber/ }));
  expect(onChoose).toHaveBeenCalledWith(RATING, ['rag=amber']);
});

it('opens by an arrow key', async () => {
  const { button } = draw();
  fireEvent.keyDown(button, { key: 'a' });
  fireEvent.keyDown(button, { key: 'ArrowUp' });
  expect(await screen.findByRole('option', { name: /Amber/ })).toBeDefined();
});

it('does not open for somebody who has gone on', async () => {
  const { button } = draw();
  fireEvent.click(button);
  button.blur();
  await import('./opened-select.tsx');
  await new Promise((resolve) => setTimeout(resolve));
  expect(screen.queryByRole('option')).toBeNull();
});
