import type { EditionData } from '../edition-data/edition-data.ts';
import { planIndicators } from './plan-indicators.ts';
import type { StrategyData } from './strategy-data.ts';

/** The document of everything that may be a member of a chain, by the member's key ("kind.id"). */
export function memberDocuments(
  editions: readonly EditionData[],
  { vision, proposedMeasures, framework, corporatePlans }: StrategyData,
): Map<string, string> {
  const documents = new Map<string, string>();
  for (const plan of corporatePlans) {
    for (const { id } of planIndicators(plan)) documents.set(`plan-indicator.${id}`, plan.head.document);
  }
  if (vision !== null) {
    for (const { id } of proposedMeasures) documents.set(`proposed-measure.${id}`, vision.document);
  }
  if (framework !== null) {
    for (const { id } of framework.measures) documents.set(`framework-measure.${id}`, framework.document);
  }
  for (const { head, indicators } of editions) {
    for (const { id } of indicators) documents.set(`indicator.${id}`, head.document);
  }
  return documents;
}
