import { DELIVERY_STATUS_WORDS, type DeliveryStatus } from '../../shared/delivery-status.ts';
import { instantWords } from '../../shared/instant-words.ts';

interface Standing {
  readonly status: DeliveryStatus;
  readonly decision: { readonly at: string; readonly by: string; readonly reason: string } | null;
}

/** "Request declined by ada, 26 Feb 2024, 14:05: “Measured already.”": how a measure stands now. */
export function standsWords({ status, decision }: Standing): string {
  const words = DELIVERY_STATUS_WORDS[status];
  return decision === null
    ? `${words}.`
    : `${words} by ${decision.by}, ${instantWords(decision.at)}: “${decision.reason}”`;
}
