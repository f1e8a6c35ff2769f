/** An editor proposes that an indicator serves an outcome, the strategy hub agrees or retires it. */
type MappingStatus = 'PROPOSED' | 'AGREED' | 'RETIRED';

/** Whether the indicator measures the outcome itself, or something that contributes to it. */
export type MappingStrength = 'DIRECT' | 'CONTRIBUTING';

/** What one version of a mapping says, beside its sources. */
export interface MappingContent {
  readonly status: MappingStatus;
  readonly strength: MappingStrength;
  /** Why the indicator serves the outcome, or why it is retired. */
  readonly rationale: string;
}
