import { type OutlookTrial, outlookTrials, type SeriesKind } from './outlook-trials.ts';

const KINDS: readonly (readonly [SeriesKind, string])[] = [
  ['sum', 'Adds up over the year'],
  ['sum, seasonal', 'Adds up, with seasons'],
  ['cumulative', 'Printed as a running total'],
  ['latest', 'Level: the latest counts'],
  ['latest, seasonal', 'Level, with seasons'],
  ['average', 'Average or share over the year'],
];

/** `docs/outlook-errors.md`: how far off the outlook was on every series of the documents that is long enough to tell. */
export function outlookErrors(): string {
  const trials = outlookTrials('2016-17-q4', 2016);
  const series = new Set(trials.map(({ indicator }) => indicator)).size;
  const made = trials.filter(({ error }) => error !== null);
  const inside = made.filter((trial) => trial.inside).length;
  const worse = KINDS.flatMap(([kind, name]) =>
    ([1, 2, 3] as const).flatMap((quarter) => worseWhere(trials, kind, name, quarter)),
  );
  return [
    '# How far off the outlook of the year end was',
    '',
    'Generated from the data by `pnpm generate`; not written by hand. Each series of the documents of which a year is held by quarter',
    'and whole was forecast from the end of its first, second and third quarter with what was known then, and compared with what the',
    'year came to be.',
    '',
    `There are ${series} such series, all of one year, 2016-17, in one document: the report of 2023-24 ends with its third quarter, and the`,
    'years before are printed whole in both. So these are few trials, and those of one series are not independent of each other. They can show',
    'that a rule is bad; they cannot show that a range holds nine of ten years. Two rules could not be tried at all, since no series has an',
    'earlier year by quarter: the share of the year that earlier years had reached, and the same quarters a year before.',
    '',
    'The error is the difference from what the year came to be, in percent of that, without sign; half of the trials were nearer than',
    'the median. Beside the outlook stand two forecasts that need no rule, over the trials in which Dial gives an outlook:',
    '',
    '- **as now**: the latest quarter’s figure; of what adds up the year so far, divided by the quarters gone and times four;',
    '- **as last year**: the whole year before, since its quarters are not held. Not every series holds it.',
    '',
    '| Kind of series | From | Series | With an outlook | Outlook, median error | As now | As last year | Inside the range |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...KINDS.flatMap(([kind, name]) =>
      ([1, 2, 3] as const).flatMap((quarter) => line(trials, kind, name, quarter)),
    ),
    '',
    `Of all ${made.length} outlooks the year came to lie inside the range in ${inside}. The price is width: a running total of which two`,
    'years are held has a range from one change alone, which rules out little.',
    '',
    '## What follows',
    '',
    'The first rules were tried by this table and changed to what did better on it. They were chosen on the series that they are shown',
    'for here, so the errors flatter them; that they are also the simpler ones speaks for them more than the figures do.',
    '',
    '- A level went on by half its trend: 5.4% off, the latest figure 3.6%, which was nearer in 8 of 11 trials. It now stays as it is. So do',
    '  the quarters to come of an average, for which the trend made little difference (5.7%).',
    '- A running total went on as its quarters so far: 16.2% off from Q2 and 13.3% from Q3, the year before 11.4%. What is printed so (taxes',
    '  collected, reviews done) is seldom even. It now ends like the year before, and never below what is reached. Where that would take',
    '  more of each quarter to come than those so far brought, it goes on as its quarters so far: of these trials one is such, in which the year',
    '  before was 27.8% off and the quarters so far are 11.1%.',
    '- The ranges came from normal quantiles, and held 30 of 60 years where nine of ten were claimed. They now use Student’s t, so that few',
    '  figures give a wide range, and count that the mean of a few quarters is uncertain too.',
    '',
    'What adds up, and is not a running total, is forecast exactly as now: no more is known of it without an earlier year by quarter.',
    '',
    ...(worse.length === 0
      ? ['By the medians the outlook is nowhere further off than either of the others.']
      : ['Where the outlook still was further off than one of the others, by the medians:', '', ...worse]),
    '',
  ].join('\n');
}

function select(trials: readonly OutlookTrial[], kind: SeriesKind, quarter: number) {
  const all = trials.filter((trial) => trial.kind === kind && trial.quarter === quarter);
  const made = all.filter(({ error }) => error !== null);
  const of = (pick: (trial: OutlookTrial) => number | null) => made.flatMap((trial) => pick(trial) ?? []);
  return {
    all,
    made,
    own: of(({ error }) => error),
    last: of(({ lastError }) => lastError),
    year: of(({ lastYearError }) => lastYearError),
    ownWithYear: of((trial) => (trial.lastYearError === null ? null : trial.error)),
  };
}

function line(trials: readonly OutlookTrial[], kind: SeriesKind, name: string, quarter: number): string[] {
  const { all, made, own, last, year } = select(trials, kind, quarter);
  if (all.length === 0) return [];
  const inside = made.length === 0 ? '–' : `${made.filter((trial) => trial.inside).length} of ${made.length}`;
  const cells = [
    name,
    `Q${quarter}`,
    all.length,
    made.length,
    percent(own),
    percent(last),
    year.length === made.length ? percent(year) : `${percent(year)} (${year.length} series)`,
    inside,
  ];
  return [`| ${cells.join(' | ')} |`];
}

/** Compared over the same trials. */
function worseWhere(
  trials: readonly OutlookTrial[],
  kind: SeriesKind,
  name: string,
  quarter: number,
): string[] {
  const { own, last, year, ownWithYear } = select(trials, kind, quarter);
  const from = `${name}, from Q${quarter}`;
  const than = (mine: readonly number[], other: readonly number[], words: string) => {
    const [one, two] = [median(mine), median(other)];
    return one !== null && two !== null && one - two > 0.05
      ? [`- ${from}: ${percent(mine)}, ${words} ${percent(other)} (${other.length} series).`]
      : [];
  };
  return [...than(own, last, 'as now'), ...than(ownWithYear, year, 'as last year')];
}

function percent(errors: readonly number[]): string {
  const middle = median(errors);
  return middle === null ? '–' : `${middle.toFixed(1)}%`;
}

function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const below = sorted[Math.floor((sorted.length - 1) / 2)];
  const above = sorted[Math.floor(sorted.length / 2)];
  return below === undefined || above === undefined ? null : (below + above) / 2;
}
