import { expect, it } from 'vitest';
import { comparisonWords } from './comparison-words.ts';

it('says whether both ratings agree, or why that cannot be told', () => {
  expect(comparisonWords({ published: 'GREEN', computed: 'RED', differs: true }, true)).toMatch(
    /^No\. .*green.*red/,
  );
  expect(comparisonWords({ published: 'RED', computed: 'RED', differs: false }, true)).toBe('Yes.');
  expect(comparisonWords({ published: 'RED', computed: null, differs: false }, true)).toMatch(
    /^Cannot be checked/,
  );
  expect(comparisonWords({ published: null, computed: 'RED', differs: false }, true)).toMatch(
    /prints no rating/,
  );
  expect(comparisonWords({ published: null, computed: 'RED', differs: false }, false)).toMatch(/not known/);
});
