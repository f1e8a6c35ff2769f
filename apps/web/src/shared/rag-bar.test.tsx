// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { afterEach, expect, it } from 'vitest';
import { RagBar } from './rag-bar.tsx';

afterEach(cleanup);

it('links each count, says what it counts and leaves out what is none', () => {
  const counts = { red: 3, amber: 0, green: 8, unrated: [{ reason: 'NO_TARGET', count: 2 }] } as const;
  render(
    <MemoryRouter>
      <RagBar counts={counts} of="in Net Zero" linkTo={(rag) => `/?rag=${rag ?? 'none'}`} />
    </MemoryRouter>,
  );
  const links = screen.getAllByRole('link');
  expect(links.map((link) => link.textContent)).toEqual([
    '3redin Net Zero',
    '8greenin Net Zero',
    '2not ratedin Net Zero',
  ]);
  expect(links.map((link) => link.getAttribute('href'))).toEqual(['/?rag=RED', '/?rag=GREEN', '/?rag=none']);
});
