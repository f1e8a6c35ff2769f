import { builder } from '../schema/builder.ts';

// The words of the analysis, with the domain's values behind them.

export const SignalStanding = builder.enumType('SignalStanding', {
  description: 'How far the limits of a signal can be trusted; a run chart has none.',
  values: {
    RUN_CHART: { value: 'run-chart', description: 'Fewer than 6 points: a median alone.' },
    TRIAL: { value: 'trial', description: '6 to 11 points.' },
    FIRM: { value: 'firm', description: '12 points and more.' },
  } as const,
});

export const Variation = builder.enumType('Variation', {
  description: 'What the latest figure says of the process.',
  values: {
    COMMON_CAUSE: { value: 'common-cause', description: 'Noise: what chance alone brings about.' },
    IMPROVEMENT: { value: 'improvement' },
    CONCERN: { value: 'concern' },
    HIGH: { value: 'high', description: 'A signal where neither direction is good in itself.' },
    LOW: { value: 'low' },
  } as const,
});

export const Assurance = builder.enumType('Assurance', {
  description: 'Whether the process, if nothing about it changes, will meet its target.',
  values: {
    CONSISTENTLY_MET: { value: 'consistently-met' },
    CONSISTENTLY_MISSED: { value: 'consistently-missed' },
    HIT_OR_MISS: { value: 'hit-or-miss' },
  } as const,
});

export const SpecialCauseRule = builder.enumType('SpecialCauseRule', {
  description: 'Why a point is more than noise.',
  values: {
    OUTSIDE_LIMITS: { value: 'outside-limits' },
    TREND: { value: 'trend', description: 'One of 7 points that all rise or all fall.' },
    TWO_OF_THREE: { value: 'two-of-three', description: 'One of two in three points near a limit.' },
    SHIFT: { value: 'shift', description: 'One of 7 points on one side of the mean.' },
  } as const,
});

export const Side = builder.enumType('Side', {
  values: { HIGH: { value: 'high' }, LOW: { value: 'low' } } as const,
});

export const Risk = builder.enumType('Risk', {
  description: "Whether the year's target is expected to be missed.",
  values: {
    LIKELY: { value: 'likely', description: 'The expected figure misses it.' },
    POSSIBLE: { value: 'possible', description: 'An end of the range misses it.' },
    UNLIKELY: { value: 'unlikely' },
  } as const,
});

export const ChangeAgainst = builder.enumType('ChangeAgainst', {
  values: {
    PREVIOUS_PERIOD: { value: 'previous-period' },
    YEAR_BEFORE: { value: 'year-before', description: 'The same period a year before.' },
  } as const,
});
