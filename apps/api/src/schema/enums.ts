import { builder } from './builder.ts';
import { PERMISSIONS } from './permissions.ts';

/** The values of the contract's enums, as the database spells them, except Rag, which it keeps in lower case. */
export const Rag = builder.enumType('Rag', {
  values: { RED: { value: 'red' }, AMBER: { value: 'amber' }, GREEN: { value: 'green' } } as const,
});

export const UnratedReason = builder.enumType('UnratedReason', {
  values: [
    'NO_TARGET',
    'TARGET_NOT_NUMERIC',
    'ZERO_TARGET_NO_TOLERANCE',
    'NO_RULE',
    'NOT_JUDGED',
    'AWAITING_DATA',
    'NOT_DUE',
    'NOT_AVAILABLE',
    'SUPPRESSED',
    'UNCERTAIN_VALUE',
    'DATA_ONLY',
  ] as const,
});

export const Polarity = builder.enumType('Polarity', {
  values: ['HIGHER_IS_BETTER', 'LOWER_IS_BETTER', 'WITHIN_RANGE', 'NOT_JUDGED'] as const,
});

export const Frequency = builder.enumType('Frequency', {
  values: ['MONTHLY', 'QUARTERLY', 'TERMLY', 'SIX_MONTHLY', 'ANNUAL', 'FIVE_YEARLY'] as const,
});

export const Movement = builder.enumType('Movement', {
  values: ['BETTER', 'WORSE', 'SAME', 'NOT_COMPARABLE'] as const,
});

export const ObservationKind = builder.enumType('ObservationKind', {
  values: [
    'ACTUAL',
    'TARGET',
    'NATIONAL',
    'STATISTICAL_NEIGHBOURS',
    'COMPARISON',
    'NUMERATOR',
    'DENOMINATOR',
  ] as const,
});

export const ObservationStatus = builder.enumType('ObservationStatus', {
  values: [
    'FINAL',
    'PROVISIONAL',
    'REVISED',
    'AWAITED',
    'NOT_DUE',
    'NOT_AVAILABLE',
    'NOT_APPLICABLE',
    'NOT_SET',
    'BLANK',
    'SUPPRESSED',
    'UNCERTAIN',
  ] as const,
});

export const TargetCadence = builder.enumType('TargetCadence', {
  values: ['PERIOD', 'YEAR_TO_DATE', 'YEAR', 'STANDING'] as const,
});

export const TargetForm = builder.enumType('TargetForm', {
  values: ['LEVEL', 'RANGE', 'CHANGE', 'SENTENCE'] as const,
});

export const HighlightKind = builder.enumType('HighlightKind', {
  values: ['WORKING_WELL', 'TO_NOTE'] as const,
});

export const Stage = builder.enumType('Stage', {
  description: 'How far an edition has come. The public sees published ones alone.',
  values: ['DRAFT', 'MANAGEMENT_TEAM', 'SCRUTINY', 'EXECUTIVE', 'PUBLISHED'] as const,
});

export const MappingStatus = builder.enumType('MappingStatus', {
  values: ['AGREED', 'PROPOSED', 'RETIRED'] as const,
});

export const MappingStrength = builder.enumType('MappingStrength', {
  description: 'Whether the indicator measures the outcome itself, or something that contributes to it.',
  values: ['DIRECT', 'CONTRIBUTING'] as const,
});

export const DeliveryMeasureStatus = builder.enumType('DeliveryMeasureStatus', {
  values: ['REGISTERED', 'REQUESTED', 'APPROVED', 'DECLINED', 'WITHDRAWN'] as const,
});

export const Comparability = builder.enumType('Comparability', {
  values: ['SAME', 'CHANGED_DEFINITION', 'NOT_COMPARABLE'] as const,
});

export const LineageAspect = builder.enumType('LineageAspect', {
  values: ['TITLE', 'UNIT', 'POPULATION', 'FREQUENCY', 'DEFINITION'] as const,
});

export const MeasureSection = builder.enumType('MeasureSection', {
  description: 'Which table of the document a proposed measure stands in.',
  values: {
    POVERTY: { value: 'poverty' },
    OUTCOME: { value: 'outcome' },
    HEALTH_AND_SAFETY: { value: 'health-and-safety' },
    WORKFORCE: { value: 'workforce' },
    OTHER_CORPORATE: { value: 'other-corporate' },
  } as const,
});

export const Permission = builder.enumType('Permission', {
  description: 'What a viewer may do beside reading.',
  values: PERMISSIONS,
});

export const ReturnState = builder.enumType('ReturnState', {
  description: 'How far a return has come; NOT_DUE where nothing is owed this quarter.',
  values: ['NOT_DUE', 'NOT_STARTED', 'DRAFT', 'SUBMITTED', 'SENT_BACK', 'APPROVED'] as const,
});
