import { expect, it } from 'vitest';
import { describeEdition } from './describe-edition.ts';
import { readEdition } from './read-edition.ts';

it('counts what the files hold, conflicts last', () => {
  const edition = readEdition('2023-24-q3');
  expect(describeEdition(edition)).toBe(
    `2023-24-q3: 107 indicators (2 only listed), ${edition.observations.length} observations, ` +
      `${edition.targets.length} targets, 0 printed directions, ${edition.commentary.length} commentaries, ` +
      `${edition.conflicts.length} conflicts recorded`,
  );
});
