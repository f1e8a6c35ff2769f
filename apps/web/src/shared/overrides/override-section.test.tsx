// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { override } from './fixture-override.ts';
import type { Override } from './override.ts';
import { OverrideSection } from './override-section.tsx';

afterEach(cleanup);

const approved = override();

const never = { computed: 'RED', unratedReason: null, mayPropose: false } as const;

function show(overrides: readonly Override[], more: { readonly mayPropose?: boolean } = {}) {
  const onDecide = vi.fn();
  const onPropose = vi.fn();
  render(
    <OverrideSection {...never} {...more} overrides={overrides} onDecide={onDecide} onPropose={onPropose} />,
  );
  return { onDecide, onPropose };
}

it('shows the rating that people set beside the rule’s, with reason, approver and last day', () => {
  show([approved]);
  const section = screen.getByRole('region', { name: 'Rating set by people' });
  for (const words of ['Amber', 'Red', 'The count was late.', 'Bo, 2 May 2024', '30 Jun 2024'])
    expect(section.textContent).toContain(words);
  expect(screen.queryByRole('button')).toBeNull();
});

it('offers what the viewer may do, and nothing where there is nothing', () => {
  const proposed: Override = {
    ...approved,
    state: 'PROPOSED',
    decided: null,
    mayDecide: true,
    mayWithdraw: true,
  };
  const { onDecide } = show([proposed]);
  expect(screen.getByText('Shown until the proposal is approved.')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Refuse…' }));
  expect(onDecide).toHaveBeenCalledWith(proposed, 'refuse');
  cleanup();
  show([]);
  expect(screen.queryByRole('region')).toBeNull();
});

it('keeps those that are over out of the way', () => {
  const { onPropose } = show([{ ...approved, state: 'WITHDRAWN' }], { mayPropose: true });
  expect(screen.getByText('Earlier ones (1)')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Propose another rating…' }));
  expect(onPropose).toHaveBeenCalledOnce();
});
