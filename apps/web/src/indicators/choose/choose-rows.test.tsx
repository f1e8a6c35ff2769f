// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { MemoryRouter } from 'react-router';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { setLiveRegion } from '../../shared/announce.ts';
import { fixtureRow } from '../loading/fixture-row.ts';
import { ChoiceContext } from './choice.ts';
import { ChooseBar } from './choose-bar.tsx';
import { ChooseBox } from './choose-box.tsx';
import { useChoice } from './use-choice.ts';

const rows = ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((letter) =>
  fixtureRow({ indicatorId: letter.toLowerCase(), title: `Made up ${letter}` }),
);

const said = document.createElement('p');
beforeEach(() => setLiveRegion(said));
afterEach(() => {
  cleanup();
  setLiveRegion(null);
});

function Rows({ first }: { readonly first: readonly string[] }) {
  const [chosen, setChosen] = useState(first);
  const { choice, refusal } = useChoice(chosen, setChosen);
  return (
    <MemoryRouter>
      <ChoiceContext value={choice}>
        {rows.map((row) => (
          <ChooseBox key={row.indicatorId} row={row} />
        ))}
        <ChooseBox row={fixtureRow({ title: 'Only listed', listedOnly: true })} />
      </ChoiceContext>
      <ChooseBar edition="2096-97-q2" chosen={chosen} refusal={refusal} onClear={() => setChosen([])} />
    </MemoryRouter>
  );
}

const box = (letter: string) =>
  screen.getByRole<HTMLInputElement>('checkbox', { name: `Compare Made up ${letter}` });

it('chooses rows by boxes with their names, says how many, and leads to the comparison', () => {
  render(<Rows first={[]} />);
  expect(screen.getAllByRole('checkbox')).toHaveLength(7);
  expect(screen.queryByRole('region', { name: 'Chosen to compare' })).toBeNull();
  fireEvent.click(box('B'));
  fireEvent.click(box('A'));
  expect(box('A').checked).toBe(true);
  expect(said.textContent).toBe('Made up A: chosen, 2 of 6');
  const link = screen.getByRole('link', { name: 'Compare chosen (2)' });
  expect(link.getAttribute('href')).toBe('/compare?edition=2096-97-q2&indicators=b,a');
  fireEvent.click(box('B'));
  expect(said.textContent).toBe('Made up B: no longer chosen, 1 of 6');
  fireEvent.click(screen.getByRole('button', { name: 'Clear what is chosen' }));
  expect(box('A').checked).toBe(false);
});

it('refuses the seventh with a sentence, until one is taken out', () => {
  render(<Rows first={['a', 'b', 'c', 'd', 'e', 'f']} />);
  const region = () => screen.getByRole('region', { name: 'Chosen to compare' }).textContent;
  expect(region()).toContain('6 of 6 chosen');
  fireEvent.click(box('G'));
  expect(box('G').checked).toBe(false);
  expect(region()).toContain('Six is the most that can stand side by side. Untick one to choose another.');
  expect(said.textContent).toContain('Made up G: Six is the most');
  fireEvent.click(box('A'));
  fireEvent.click(box('G'));
  expect(box('G').checked).toBe(true);
  expect(region()).toContain('6 of 6 chosen');
});
