import type { ChangedStatus } from './change-delivery-status.ts';

/** What a plan names its new measure under, by ids. */
export interface NamedUnder {
  readonly frameworkMeasure: string | null;
  /** A measure proposed for the vision. */
  readonly proposedMeasure: string | null;
}

/**
 * The planning rule (`002`, line 17): a plan's measure is registered under the one measure that it should change; under none it is a
 * request to the strategy hub. Under two it is an error, in words.
 */
export function newDeliveryStatus({ frameworkMeasure, proposedMeasure }: NamedUnder): ChangedStatus {
  const named = [frameworkMeasure, proposedMeasure].filter((id) => id !== null);
  if (named.length > 1)
    return { ok: false, error: 'Name one measure that this one is under, or none, not two.' };
  return { ok: true, status: named.length === 1 ? 'REGISTERED' : 'REQUESTED' };
}
