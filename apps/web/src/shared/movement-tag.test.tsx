// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { MovementTag } from './movement-tag.tsx';

afterEach(cleanup);

it('says which way the figure went and whether that is good', () => {
  expect(render(<MovementTag movement="BETTER" change="-3.2" />).container.textContent).toBe('down,better');
  expect(render(<MovementTag movement="WORSE" change="3.2" />).container.textContent).toBe('up,worse');
});

it('draws no arrow where no change is known', () => {
  const { container } = render(<MovementTag movement="NOT_COMPARABLE" change={null} />);
  expect(container.querySelector('svg')).toBeNull();
  expect(container.textContent).toBe('not comparable');
});
