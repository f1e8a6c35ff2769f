import type { CorporatePlanData } from './corporate-plan-data.ts';
import type { FrameworkData } from './framework-data.ts';
import type { ChainData } from './lineage-data.ts';
import type { ProposedMeasureData, VisionData } from './vision-data.ts';

/** What a council published beside its editions, and how its measures go on from document to document. */
export interface StrategyData {
  readonly vision: VisionData | null;
  /** Printed in the document of the vision: none where there is no vision. */
  readonly proposedMeasures: readonly ProposedMeasureData[];
  readonly framework: FrameworkData | null;
  readonly corporatePlans: readonly CorporatePlanData[];
  readonly chains: readonly ChainData[];
}
