/** What may come of each kind of change, by the schema: without them Apollo Client warns while an app is developed or tested. */
export const POSSIBLE_TYPES: Readonly<Record<string, string[]>> = {
  ApplyImportResult: ['ImportApplied', 'ImportConflict', 'InvalidInput', 'NotAllowed'],
  ChangeBreakResult: ['BreakChanged', 'BreakConflict', 'InvalidInput', 'NotAllowed'],
  ChangeDeliveryMeasureResult: [
    'DeliveryMeasureChanged',
    'DeliveryMeasureConflict',
    'InvalidInput',
    'NotAllowed',
  ],
  ChangeEditionResult: ['EditionChanged', 'EditionConflict', 'InvalidInput', 'NotAllowed'],
  ChangeMappingResult: ['InvalidInput', 'MappingChanged', 'MappingConflict', 'NotAllowed'],
  ChangeOverrideResult: ['InvalidInput', 'NotAllowed', 'OverrideChanged', 'OverrideConflict'],
  ChangePersonResult: ['InvalidInput', 'NotAllowed', 'PersonChanged', 'PersonConflict'],
  ChangeRecommendationResult: [
    'InvalidInput',
    'NotAllowed',
    'RecommendationChanged',
    'RecommendationConflict',
  ],
  ChangeReportResult: ['EditionConflict', 'InvalidInput', 'NotAllowed', 'ReportChanged'],
  ChangeReturnResult: ['InvalidInput', 'NotAllowed', 'ReturnChanged', 'ReturnConflict'],
  ChangeTargetsResult: ['InvalidInput', 'NotAllowed', 'TargetsChanged', 'TargetsConflict'],
  ChangeViewResult: ['InvalidInput', 'NotAllowed', 'ViewChanged', 'ViewConflict'],
  MakeResetLinkResult: ['InvalidInput', 'NotAllowed', 'ResetLink'],
  RegisterPlanResult: ['InvalidInput', 'NotAllowed', 'PlanRegistered'],
};
