import { indicatorPath } from '../../shared/indicator-filters.ts';

interface Reported {
  readonly id: string;
  /** Oldest edition first. */
  readonly reports: readonly { readonly edition: { readonly id: string } }[];
}

/** The page of an indicator in an edition, else in the newest one that reports it; null where none does. */
export function indicatorLink({ id, reports }: Reported, edition: string): string | null {
  const report = reports.find((row) => row.edition.id === edition) ?? reports.at(-1);
  return report === undefined ? null : indicatorPath(report.edition.id, id);
}
