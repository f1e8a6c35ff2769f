/**
 * What the web app asks for people who are signed in, with the statements that it may take for somebody with every role. The rest of
 * its operations are asked as the public in statements.test.ts.
 */
export const SIGNED_IN: Readonly<Record<string, number>> = {
  Account: 2,
  AuditEvents: 2,
  AuditNames: 2,
  AuditPeople: 2,
  ChangesEdition: 2,
  // The edition, its rows and its highlights with their indicators.
  EditedHighlights: 7,
  // The edition, its meetings, counts, late returns, steps, checklist with its indicators.
  EditionBoard: 12,
  // The moments, then what each holds.
  EditionAsAt: 8,
  EditionChanges: 10,
  FiguresImport: 3,
  HighlightsViewer: 2,
  ImportableReturns: 2,
  // What hangs on a row, each a statement; returns and overrides within the scope too.
  IndicatorCycle: 18,
  IndicatorTargets: 10,
  IndicatorToCorrect: 4,
  NextEdition: 6,
  OpenEditionViewer: 2,
  People: 2,
  RecommendationChoices: 2,
  // The return, its edition, indicator, preview with rows and figures, history with periods, targets, overrides with their row, trail.
  Return: 15,
  ReturnBefore: 6,
  // The returns, their editions, periods, histories with periods.
  Returns: 12,
  // The returns that wait, then the overrides that do with their rows, returns, editions, indicators.
  ReturnsReader: 7,
  ReturnsWaiting: 2,
  ReturnWriter: 2,
  RoleScopes: 5,
  // The views, the editions that they may show, those of indicators and areas, the notices, the editions named.
  SavedViews: 7,
  SignIn: 2,
  TargetList: 2,
  WhoAsks: 2,
};
