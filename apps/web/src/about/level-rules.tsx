import { DefaultRule } from './default-rule.tsx';
import { ExampleList } from './example-list.tsx';
import { LEVEL_EXAMPLES } from './examples.ts';

export function LevelRules() {
  return (
    <>
      <h2>Red, amber and green</h2>
      <DefaultRule />
      <p>
        These are the thresholds that the 2016-17 report prints: at least 95% of target achieved, within 10%
        of target, more than 10% outside it. A figure exactly on a limit has the better colour. The 2023-24
        report prints no thresholds; there the same rule is Dial’s assumption, and each explanation says so.
      </p>
      <h3>Which way is good</h3>
      <p>
        For each indicator it is decided whether higher is better, lower is better, or a range is healthy.
        Where a document states it, that is used; else an editor decides, and the indicator’s page says who
        and why. Where neither high nor low is good in itself, the indicator is not rated.
      </p>
      <h3>How far off is allowed</h3>
      <p>
        The distance is counted in percent of the target. An indicator may have a tolerance of its own
        instead: points in its own unit, or fixed figures where green and amber begin, with or without an
        amber band.
      </p>
      <h3>Rounding</h3>
      <p>
        The exact figure is rated. Where the rounded figure that is shown would have another colour, the
        explanation says so.
      </p>
      <h3>Examples</h3>
      <p>
        The figures are made up; the rating and its explanation are worked out by the rule as you read this.
      </p>
      <ExampleList examples={LEVEL_EXAMPLES} />
    </>
  );
}
