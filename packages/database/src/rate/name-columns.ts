import { reportSearchText } from '@dial/domain/report/report-search-text';
import { sortKey } from '@dial/domain/text/sort-key';

/** Sorts rows without a directorate behind every one that has it. */
const NO_DIRECTORATE = '\u{10ffff}';

/** What a row is called and who answers for it. */
export interface RowNames {
  readonly title: string;
  readonly series: string | null;
  readonly printedTitles: readonly string[];
  readonly reference: string | null;
  readonly area: { readonly name: string; readonly position: number } | null;
  readonly directorate: string | null;
  readonly service: string | null;
  readonly reportingOfficers: readonly string[];
}

/** The columns of an IndicatorReport by which it is found and ordered by name. */
export function nameColumns(names: RowNames) {
  const { area, directorate } = names;
  const title = [names.title, names.series].filter((part) => part !== null).join(' ');
  return {
    searchText: reportSearchText(
      {
        ...names,
        areaName: area?.name ?? null,
        directorateName: directorate,
        owners: names.reportingOfficers,
      },
      names.printedTitles,
    ),
    titleKey: sortKey(title),
    areaKey: String(area?.position ?? 0).padStart(4, '0'),
    directorateKey: directorate === null ? NO_DIRECTORATE : sortKey(directorate),
  };
}
