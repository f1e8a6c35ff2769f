// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { Enforcement } from './enforcement.tsx';
import { Stated } from './stated.tsx';
import { Unfinished } from './unfinished.tsx';

afterEach(cleanup);

describe('a particular', () => {
  it('that is not stated says so, and which it is', () => {
    const { container } = render(<Stated what="an e-mail address" value={null} kind="email" />);
    expect(container.textContent).toBe('Not stated yet: an e-mail address');
    expect(screen.queryByRole('link')).toBeNull();
  });

  it.each([
    ['email', 'dial@council.example', 'mailto:dial@council.example'],
    ['phone', '+44 (1234) 567 890', 'tel:+441234567890'],
  ] as const)('by which somebody is reached leads there: %s', (kind, value, address) => {
    render(<Stated what="any" value={value} kind={kind} />);
    expect(screen.getByRole('link', { name: value }).getAttribute('href')).toBe(address);
  });

  it('of the council is text, whatever it looks like', () => {
    const { container } = render(<Stated what="any" value={'<b>Town Hall</b>\nTown'} />);
    expect(container.textContent).toBe('<b>Town Hall</b>\nTown');
  });
});

describe('a page', () => {
  it('is called a template, with how much is missing', () => {
    const particulars = [null, 'stated', null];
    const { container } = render(
      <Unfinished council="Made-up Council" page="notice" particulars={particulars} />,
    );
    expect(container.textContent).toBe(
      'This notice is a template. Made-up Council has still to state 2 particulars, each marked “Not stated yet” in its place.',
    );
  });

  it('on which all is stated is called nothing', () => {
    const { container } = render(
      <Unfinished council="Made-up Council" page="notice" particulars={['stated', 0]} />,
    );
    expect(container.textContent).toBe('');
  });

  it('names the Commission unless the council names another body', () => {
    expect(render(<Enforcement instead={null} />).container.textContent).toContain(
      'Equality and Human Rights',
    );
    expect(render(<Enforcement instead="Another body" />).container.textContent).toBe('Another body');
  });
});
