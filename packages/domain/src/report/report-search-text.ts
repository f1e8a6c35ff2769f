import { foldText } from '../text/fold-text.ts';

/** What a row of an edition is found by. */
export interface ReportNames {
  readonly title: string;
  readonly series: string | null;
  readonly reference: string | null;
  readonly areaName: string | null;
  readonly directorateName: string | null;
  readonly service: string | null;
  readonly owners: readonly string[];
}

/**
 * The folded text that typed words are looked for in.
 *
 * @param printedTitles other titles of the row, as printed
 */
export function reportSearchText(
  { title, series, reference, areaName, directorateName, service, owners }: ReportNames,
  printedTitles: readonly string[] = [],
): string {
  const names = [title, series, ...printedTitles, reference, areaName, directorateName, service, ...owners];
  return foldText(names.filter((name) => name !== null).join(' '));
}
