import { ExampleList } from './example-list.tsx';
import { CHANGE_EXAMPLES, PERIOD_EXAMPLES } from './examples.ts';

export function PeriodRules() {
  return (
    <>
      <h2>Which figure meets which target</h2>
      <p>A part of a year is never held against a whole year’s target.</p>
      <ul>
        <li>
          <b>Figures that add up</b> (counts, amounts of money): the year so far against what the report says
          was due by now. Failing that, against an even share of the year’s target, but only where the series
          is known to run evenly, and this is called an assumption. Failing that, the quarter against the
          quarter’s target.
        </li>
        <li>
          <b>Averages and shares</b>: the year so far or the latest figure, against the target for that period
          or the one that always holds.
        </li>
        <li>
          <b>Figures still to come</b>: the latest one held may be rated against a target that always holds.
          The explanation then says which one it is.
        </li>
      </ul>
      <ExampleList examples={PERIOD_EXAMPLES} />
      <h2>Targets that are a change</h2>
      <p>
        Some targets ask for a change, such as “5% increase”. Then the change is rated: met is green, the
        right direction but short of it is amber, no change or the wrong direction is red. What the change is
        counted from, and in what, is an editor’s assumption where the report does not print it, and the
        explanation says so.
      </p>
      <ExampleList examples={CHANGE_EXAMPLES} />
    </>
  );
}
