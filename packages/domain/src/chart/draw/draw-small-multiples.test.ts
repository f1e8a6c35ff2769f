import { expect, it } from 'vitest';
import { figure } from '../fixtures.ts';
import { smallMultiples } from '../small-multiples.ts';
import { drawSmallMultiples } from './draw-small-multiples.ts';

// Made-up figures.
const member = (id: string, values: readonly string[], breaks: readonly string[] = []) => ({
  id,
  name: `Made-up ${id}`,
  unit: 'number',
  decimals: 0,
  figures: values.map((value, index) => figure(`2016-17-q${index + 1}`, value)),
  breaks,
});

it('draws the charts of a group two by two, as it was looked at', async () => {
  const made = smallMultiples(
    [
      member('rooms', ['219', '92', '103', '88'], ['2016-17-q2']),
      member('nights', ['40', '41', '42', '38']),
      member('guests', ['7', '9', '8', '12']),
    ],
    false,
  );
  const drawing = drawSmallMultiples(made?.charts ?? []);
  expect(drawing).toContain('Made-up rooms. Actual: from 219');
  await expect(drawing.replaceAll('><', '>\n<')).toMatchFileSnapshot('golden/small-multiples.svg');
});
