import { shortDocument } from '@dial/domain/text/short-document';
import { editionName } from '../edition-name.ts';
import { indicatorPath } from '../indicator-filters.ts';
import type { Member } from './chain.ts';

/** What a link to the page of a member needs of it. */
interface LinkedMember {
  readonly indicator: { readonly id: string; readonly reports: readonly Report[] } | null;
  readonly frameworkMeasure: { readonly id: string } | null;
  readonly proposedMeasure: { readonly id: string } | null;
  readonly planIndicator: { readonly outcomes: readonly { readonly id: string }[] } | null;
}

interface Report {
  readonly edition: { readonly id: string };
}

/** The page of what carries the measure; null where there is none. */
export function memberPath(member: LinkedMember): string | null {
  const { indicator, frameworkMeasure, proposedMeasure, planIndicator } = member;
  if (indicator !== null) {
    const report = newestReport(indicator);
    return report === null ? null : indicatorPath(report.edition.id, indicator.id);
  }
  const measure = frameworkMeasure ?? proposedMeasure;
  if (measure !== null) return `/framework/${encodeURIComponent(measure.id)}`;
  if (planIndicator === null) return null;
  const [outcome] = planIndicator.outcomes;
  return outcome === undefined ? '/corporate-plan' : `/corporate-plan/${encodeURIComponent(outcome.id)}`;
}

/** The document in a few words: the edition of an indicator, else the document's title. */
export function memberPlace({ indicator, source }: Member): string {
  const report = indicator === null ? null : newestReport(indicator);
  return report === null ? (source.note ?? shortDocument(source.document)) : editionName(report.edition);
}

/** What it is there: "Indicator", "Quarterly corporate measure 48", "Proposed measure 1.2", "Plan indicator NI 195a". */
export function memberKind({ indicator, frameworkMeasure, proposedMeasure, planIndicator }: Member): string {
  if (indicator !== null) return 'Indicator';
  if (frameworkMeasure !== null) return `${frameworkMeasure.layer.name}, ${frameworkMeasure.number}`;
  const number = proposedMeasure?.likelyNumber ?? proposedMeasure?.number ?? null;
  const [name, mark] =
    proposedMeasure === null ? ['Plan indicator', planIndicator?.code ?? null] : ['Proposed measure', number];
  return mark === null ? name : `${name} ${mark}`;
}

/** The API gives them oldest first. */
export function newestReport<Of extends Report>({ reports }: { readonly reports: readonly Of[] }): Of | null {
  return reports.at(-1) ?? null;
}
