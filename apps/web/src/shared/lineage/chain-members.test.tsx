// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { afterEach, expect, it } from 'vitest';
import { figure } from '../figures/fixture-figure.ts';
import { ChainMembers } from './chain-members.tsx';
import { indicatorMember, link, madeUpChain, planMember } from './fixture-chain.ts';

afterEach(cleanup);

const chain = madeUpChain(
  [
    planMember('plan'),
    indicatorMember('old', '2016-17-q4', { figures: [figure('2015-16', '1'), figure('2016-17', '2')] }),
    indicatorMember('new', '2023-24-q3'),
  ],
  [
    link('plan', 'old', 'SAME'),
    {
      ...link('old', 'new', 'CHANGED_DEFINITION'),
      changes: [{ aspect: 'POPULATION', text: 'Made-up towns before, made-up homes now' }],
    },
  ],
);

function draw() {
  render(
    <MemoryRouter>
      <ChainMembers chain={chain} current="new" />
    </MemoryRouter>,
  );
  return screen.getAllByRole('listitem');
}

it('leads to every document but the one on the page', () => {
  const hrefs = draw().map((item) => within(item).queryByRole('link')?.getAttribute('href'));
  expect(hrefs).toEqual([
    '/corporate-plan/made-up-outcome',
    '/editions/2016-17-q4/indicators/old',
    undefined,
  ]);
});

it('says under each what changed, from where, and whether it may be compared', () => {
  const [plan, old, now] = draw().map(({ textContent }) => textContent);
  expect(plan).not.toContain('From ');
  expect(old).toContain('From Made-up plan: The same measure');
  expect(old).toContain('2015-161.0%2016-172.0%');
  expect(now).toContain('From 2016-17 Q4: Definition changed: compare with care');
  expect(now).toContain('PopulationMade-up towns before, made-up homes now');
  expect(now).toContain('No figures are held.');
});
