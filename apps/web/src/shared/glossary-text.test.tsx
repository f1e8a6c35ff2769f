// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { MarkedText } from './glossary-text.tsx';

afterEach(cleanup);

it('explains a term by a button and its popover', () => {
  render(
    <MarkedText
      parts={[
        { text: '314 ', explanation: null },
        { text: 'YTD', explanation: 'Year to date' },
      ]}
    />,
  );
  const button = screen.getByRole('button', { name: 'YTD' });
  const popover = document.getElementById(button.getAttribute('popovertarget') ?? '');
  expect(popover?.textContent).toBe('YTD Year to date');
  expect(popover?.getAttribute('popover')).toBe('auto');
});
