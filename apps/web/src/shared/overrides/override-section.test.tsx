// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import type { Override } from './override.ts';
import { OverrideSection } from './override-section.tsx';

afterEach(cleanup);

const approved: Override = {
  id: 'row.override-1',
  rag: 'AMBER',
  reason: 'The count was late.',
  expiresOn: '2024-06-30',
  state: 'APPROVED',
  version: 2,
  proposed: { by: 'Ada', at: '2024-05-01T08:00:00Z' },
  decided: { by: 'Bo', at: '2024-05-02T08:00:00Z', reason: null },
  mayDecide: false,
  mayWithdraw: false,
};

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
