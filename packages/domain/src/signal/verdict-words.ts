/** What the latest figure says of its process, in the words of contract.graphql; a signal is no rating, and its words are none of its. */
export const VARIATION_WORDS = {
  COMMON_CAUSE: 'Noise: the latest figure is within what chance alone brings about',
  IMPROVEMENT: 'Signal: the latest figure is better than chance alone would bring about',
  CONCERN: 'Signal: the latest figure is worse than chance alone would bring about',
  HIGH: 'Signal: the latest figure is high or rising; neither direction is good in itself',
  LOW: 'Signal: the latest figure is low or falling; neither direction is good in itself',
} as const;

/** Whether the process, if nothing about it changes, will meet its target. */
export const ASSURANCE_WORDS = {
  CONSISTENTLY_MET: 'The target will be met every time, as the process runs',
  CONSISTENTLY_MISSED: 'The target will be missed every time, as the process runs',
  HIT_OR_MISS: 'Whether the target is met is chance, as the process runs',
} as const;
