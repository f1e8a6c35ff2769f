// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { GlossaryText } from './glossary-text.tsx';

afterEach(cleanup);

it('explains a term by a button and its popover', () => {
  const terms = [{ term: 'YTD', explanation: 'Year to date' }];
  render(<GlossaryText text="314 YTD" terms={terms} />);
  const button = screen.getByRole('button', { name: 'YTD' });
  const popover = document.getElementById(button.getAttribute('popovertarget') ?? '');
  expect(popover?.textContent).toBe('YTD Year to date');
  expect(popover?.getAttribute('popover')).toBe('auto');
});
