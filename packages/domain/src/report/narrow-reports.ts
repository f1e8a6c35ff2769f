import { searchWords } from '../text/search-words.ts';

/** What an edition's rows are narrowed by. Every condition must hold; the values of one are alternatives. Empty and absent mean any. */
export interface ReportFilter {
  /** As typed: every word occurs in the row's folded text. */
  readonly search?: string | null | undefined;
  readonly areas?: readonly string[] | null | undefined;
  readonly directorates?: readonly string[] | null | undefined;
  readonly services?: readonly string[] | null | undefined;
  /** Those that the row's indicator is mapped to, agreed or proposed. */
  readonly outcomes?: readonly string[] | null | undefined;
  readonly frequencies?: readonly string[] | null | undefined;
  /** The rating shown to readers, in letters of either size. Together with `unrated` these are alternatives of one condition. */
  readonly rags?: readonly string[] | null | undefined;
  readonly unrated?: readonly string[] | null | undefined;
  readonly movements?: readonly string[] | null | undefined;
  readonly ratingsDiffer?: boolean | null | undefined;
}

/** What a row is narrowed by. */
export interface NarrowedRow {
  readonly areaId: string;
  readonly directorateId: string | null;
  readonly serviceId: string | null;
  readonly outcomeIds: readonly string[];
  readonly frequency: string | null;
  readonly rag: string | null;
  readonly unratedReason: string | null;
  readonly movement: string;
  readonly ratingsDiffer: boolean;
  /** Folded. */
  readonly searchText: string;
}

/** The rows that match a filter, in their order. */
export function narrowReports<Row extends NarrowedRow>(
  rows: readonly Row[],
  filter: ReportFilter,
): readonly Row[] {
  const conditions = conditionsOf(filter);
  return conditions.length === 0 ? rows : rows.filter((row) => conditions.every((holds) => holds(row)));
}

type Condition = (row: NarrowedRow) => boolean;

function conditionsOf(filter: ReportFilter): readonly Condition[] {
  const conditions: (Condition | null)[] = searchWords(filter.search ?? '').map(
    (word) =>
      ({ searchText }) =>
        searchText.includes(word),
  );
  const { ratingsDiffer } = filter;
  conditions.push(
    anyOf(filter.areas, ({ areaId }) => areaId),
    anyOf(filter.directorates, ({ directorateId }) => directorateId),
    anyOf(filter.services, ({ serviceId }) => serviceId),
    anyOf(filter.frequencies, ({ frequency }) => frequency),
    anyOf(filter.movements, ({ movement }) => movement),
    outcomesOf(filter.outcomes),
    ratingOf(filter),
    ratingsDiffer == null ? null : (row) => row.ratingsDiffer === ratingsDiffer,
  );
  return conditions.filter((condition) => condition !== null);
}

type Values = readonly string[] | null | undefined;

function anyOf(values: Values, of: (row: NarrowedRow) => string | null): Condition | null {
  if (values == null || values.length === 0) return null;
  const wanted = new Set(values);
  return (row) => {
    const value = of(row);
    return value !== null && wanted.has(value);
  };
}

function outcomesOf(values: Values): Condition | null {
  if (values == null || values.length === 0) return null;
  const wanted = new Set(values);
  return ({ outcomeIds }) => outcomeIds.some((id) => wanted.has(id));
}

function ratingOf({ rags, unrated }: ReportFilter): Condition | null {
  const rated = anyOf(
    rags?.map((rag) => rag.toLowerCase()),
    ({ rag }) => rag,
  );
  const reason = anyOf(unrated, ({ rag, unratedReason }) => (rag === null ? unratedReason : null));
  if (rated === null || reason === null) return rated ?? reason;
  return (row) => rated(row) || reason(row);
}
