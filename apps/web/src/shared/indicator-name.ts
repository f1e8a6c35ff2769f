import { foldText } from '@dial/domain/text/fold-text';

/** An indicator's title, with its series where the title does not say it: "Unemployment Claimant Count (%)". */
export function indicatorName({
  title,
  series,
}: {
  readonly title: string;
  readonly series: string | null;
}): string {
  return series === null || foldText(title).includes(foldText(series)) ? title : `${title} (${series})`;
}
