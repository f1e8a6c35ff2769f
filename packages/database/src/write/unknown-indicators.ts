import type { TransactionClient } from '../open/client.ts';
import { isId } from './is-id.ts';
import type { FieldError } from './write-result.ts';

/** What is wrong with a list of indicators that an edition has to report: one that it does not, or one that is named twice. */
export async function unknownIndicators(
  tx: TransactionClient,
  editionId: string,
  field: string,
  indicators: readonly string[],
): Promise<FieldError[]> {
  const reported = await tx.indicatorReport.findMany({
    where: { editionId, indicatorId: { in: indicators.filter(isId) } },
    select: { indicatorId: true },
  });
  const known = new Set(reported.map(({ indicatorId }) => indicatorId));
  return indicators.flatMap((id, index): FieldError[] => {
    if (!known.has(id)) return [{ field, message: `The edition has no indicator ${id}.` }];
    return indicators.indexOf(id) < index ? [{ field, message: `The indicator ${id} is named twice.` }] : [];
  });
}
