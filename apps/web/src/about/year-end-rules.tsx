import { YEAR_END_EXAMPLES } from './year-end-examples.ts';

export function YearEndRules() {
  return (
    <>
      <h2 id="year-end">Where the year will end</h2>
      <p>
        A rating is about now. Where the year will end is estimated by itself: an expected figure, and a range
        around it. It never changes a rating, and it is not the council’s forecast.
      </p>
      <ul>
        <li>
          <b>Figures that add up</b>: by the share of the year that an earlier year had reached by the same
          quarter. Where no earlier year is held by quarter, as if the quarters to come were like those so
          far; what is printed as a running total may instead be expected to end like the year before.
        </li>
        <li>
          <b>Other figures</b>: as they stand in the latest quarter; with seasons, as they moved between the
          same quarters a year before.
        </li>
        <li>
          <b>The range</b> comes from how much quarters or years differed so far. “Nine times in ten” says how
          often such a figure should fall inside it; with few figures it is wide.
        </li>
        <li>
          <b>A target is likely to be missed</b> where the expected figure would be rated amber or red, and{' '}
          <b>may be missed</b> where only an end of the range would.
        </li>
      </ul>
      <p>Where too few quarters are held, nothing is estimated. Two examples, with made-up figures:</p>
      <ul>
        {YEAR_END_EXAMPLES.map((explanation) => (
          <li key={explanation}>{explanation}</li>
        ))}
      </ul>
    </>
  );
}
