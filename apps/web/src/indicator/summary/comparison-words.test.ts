import { expect, it } from 'vitest';
import { comparisonWords } from './comparison-words.ts';

const printed = { printed: true, coloursSurvived: true, overridden: false };

it('says whether both ratings agree, or why that cannot be told', () => {
  expect(comparisonWords({ published: 'GREEN', computed: 'RED', differs: true }, printed)).toMatch(
    /^No\. .*green.*red/,
  );
  expect(comparisonWords({ published: 'RED', computed: 'RED', differs: false }, printed)).toBe('Yes.');
  expect(comparisonWords({ published: 'RED', computed: null, differs: false }, printed)).toMatch(
    /^Cannot be checked/,
  );
  expect(comparisonWords({ published: null, computed: 'RED', differs: false }, printed)).toMatch(
    /prints no rating/,
  );
  expect(
    comparisonWords(
      { published: null, computed: 'RED', differs: false },
      { ...printed, coloursSurvived: false },
    ),
  ).toMatch(/not known/);
});

it('says whose a rating of an edition of Dial is', () => {
  const draft = { printed: false, coloursSurvived: true, overridden: false };
  expect(comparisonWords({ published: null, computed: 'RED', differs: false }, draft)).toMatch(/signed off/);
  const set = { ...draft, overridden: true };
  expect(comparisonWords({ published: 'GREEN', computed: 'RED', differs: true }, set)).toMatch(
    /^No\. People/,
  );
});
