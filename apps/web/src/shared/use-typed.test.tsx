// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { createMemoryRouter, Link } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { afterEach, expect, it } from 'vitest';
import { useTyped } from './use-typed.ts';

afterEach(cleanup);

function Page() {
  const [typed, type] = useTyped();
  return (
    <>
      <input aria-label="Find" value={typed} onChange={(event) => type(event.target.value)} />
      <Link to="/?area=parks">All of it</Link>
    </>
  );
}

const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Find' });

function draw(address: string) {
  const router = createMemoryRouter([{ path: '/', Component: Page }], { initialEntries: [address] });
  render(<RouterProvider router={router} />);
  return router;
}

it('keeps what is typed in the address, beside what is there', async () => {
  const router = draw('/?area=parks&q=oak');
  expect(field().value).toBe('oak');
  for (const value of ['a', 'as', 'ash']) fireEvent.change(field(), { target: { value } });
  expect(field().value).toBe('ash');
  await waitFor(() => expect(router.state.location.search).toBe('?area=parks&q=ash'));
  expect(field().value).toBe('ash');
  fireEvent.change(field(), { target: { value: ' ' } });
  await waitFor(() => expect(router.state.location.search).toBe('?area=parks'));
  expect(field().value).toBe(' ');
});

it('is emptied by a link to the page as a whole', async () => {
  draw('/?q=oak');
  fireEvent.change(field(), { target: { value: 'elm' } });
  fireEvent.click(screen.getByRole('link'));
  await waitFor(() => expect(field().value).toBe(''));
});
