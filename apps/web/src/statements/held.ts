/** Personal data that Dial holds. */
export interface Held {
  readonly title: string;
  readonly what: string;
  readonly whose: string;
  readonly why: string;
  readonly howLong: string;
  /** Who else can read it in Dial. */
  readonly readBy: string;
  /** Columns of prisma/schema.prisma, by table: a test looks that none with a person's data is left out. */
  readonly columns: Readonly<Record<string, readonly string[]>>;
}

const WITH_THE_RECORD = 'As long as the record that it is part of. Dial removes none of it.';
const EVERYBODY = 'Everybody, once the edition is published; before, staff who may see its stage.';

export const HELD: readonly Held[] = [
  {
    title: 'Names in the reports',
    what: 'Names of officers, managers and directors, and who wrote a comment, as a report prints them or a newer edition carries them on',
    whose: 'Officers named in the council’s reports',
    why: 'To show who answers for an indicator, as the council published it.',
    howLong: WITH_THE_RECORD,
    readBy: EVERYBODY,
    columns: {
      IndicatorReport: [
        'reportingOfficers',
        'authorisingManagers',
        'director',
        'responsibilityRaw',
        'searchText',
      ],
      Commentary: ['authors', 'authorRaw', 'text'],
      SearchEntry: ['folded'],
      Edition: ['producedBy'],
      DeliveryPlan: ['owner'],
    },
  },
  {
    title: 'Accounts',
    what: 'Name, e-mail address, roles and who gave them, whether the account is active, when it was last used',
    whose: 'People who may sign in',
    why: 'To let them in, to show them what is theirs to do, and to write to them.',
    howLong:
      'For good: what somebody did keeps their name. A person is made inactive when they leave, never removed.',
    readBy: 'Administrators. The name also stands beside what somebody wrote.',
    columns: {
      Person: ['name', 'email', 'emailVerified', 'image', 'active', 'lastSeenAt', 'sortKey'],
      RoleGrant: ['personId', 'role', 'scope', 'grantedBy'],
    },
  },
  {
    title: 'Passwords and second factors',
    what: 'The password as a hash from which it cannot be read, the account’s id at the council’s single sign-on, the second factor’s secret and recovery codes, encrypted',
    whose: 'People who may sign in',
    why: 'To know that it is them.',
    howLong:
      'Passwords and second factors until they are replaced or turned off, the id at single sign-on until the person is made inactive.',
    readBy: 'Nobody.',
    columns: {
      Account: ['personId', 'accountId', 'providerId', 'password'],
      TwoFactor: ['personId', 'secret', 'backupCodes', 'failedVerificationCount', 'lockedUntil'],
    },
  },
  {
    title: 'Where people are signed in',
    what: 'Network address and name of the browser of each sign-in',
    whose: 'People who are signed in',
    why: 'To keep them signed in, and to show them where they are.',
    howLong:
      'Until 12 hours without use or 7 days after signing in, whichever comes first; removed a day later.',
    readBy: 'The person alone.',
    columns: { Session: ['personId', 'token', 'ipAddress', 'userAgent'] },
  },
  {
    title: 'Links and codes',
    what: 'Links to set a password, sign-ins that wait for a code or for single sign-on, devices on which no code is asked for',
    whose: 'People who sign in',
    why: 'To finish what was begun.',
    howLong:
      'Minutes; links an hour, those of an administrator a week; devices 30 days. Removed a day later.',
    readBy: 'Nobody.',
    columns: { Verification: ['identifier', 'value'] },
  },
  {
    title: 'Attempts to sign in',
    what: 'How often a network address, or an e-mail address as a hash, tried to sign in',
    whose: 'Whoever tries to sign in',
    why: 'To slow down those who guess passwords.',
    howLong: 'An hour after the last attempt, or after signing in; removed a day later.',
    readBy: 'Nobody.',
    columns: { RateLimit: ['key', 'count', 'lastRequest'] },
  },
  {
    title: 'Work in Dial',
    what: 'Who filed, imported, approved, sent back, set, proposed, decided or recommended what, when and with which reason; also what it said before',
    whose: 'Staff and members who work in Dial',
    why: 'So that every figure and decision can be traced to whoever is answerable for it.',
    howLong: WITH_THE_RECORD,
    readBy: 'Staff who may see the record; of what is published and shown with a name, everybody.',
    columns: {
      Return: ['content', 'savedBy', 'submittedBy', 'decidedBy', 'decisionReason'],
      ReturnImport: ['by', 'fileName', 'rows'],
      Observation: ['author', 'reason'],
      TargetSetting: ['author', 'reason'],
      SeriesBreak: ['author', 'reason', 'withdrawnBy', 'withdrawnReason'],
      RatingOverride: ['proposedBy', 'reason', 'decidedBy', 'decisionReason'],
      Recommendation: ['author', 'text', 'respondedBy', 'response'],
      OutcomeMappingVersion: ['author', 'rationale'],
      DeliveryPlan: ['author'],
      DeliveryMeasure: ['author', 'reason', 'decidedBy', 'decisionReason'],
      ReportVersion: ['author', 'content', 'note'],
      EditionVersion: ['author', 'content'],
      EditionStep: ['by', 'note'],
    },
  },
  {
    title: 'The audit',
    what: 'The audit: who did what and when, with what was there before and after; signing in and out, and failed attempts, among it',
    whose: 'People who may sign in',
    why: 'To find out what happened, and to show that nobody changed the record unseen.',
    howLong: 'For good. Nothing of it can be changed or removed in Dial.',
    readBy: 'Editors and administrators.',
    columns: { AuditEvent: ['actor', 'subject', 'details'] },
  },
  {
    title: 'Views and reminders',
    what: 'Saved views and what they told of changes; which reminder went to whom on which day, and whether it could be sent',
    whose: 'People who save views or owe returns',
    why: 'To tell them what they asked to be told and what is due, once.',
    howLong:
      'Views until their owner deletes them, with what they told. Reminders for good: Dial removes none.',
    readBy: 'The person alone; reminders nobody.',
    columns: {
      SavedView: ['personId', 'name', 'address', 'told'],
      ViewNotice: ['changes'],
      Reminder: ['personId', 'items', 'error'],
    },
  },
];

/** Tables that hold no person's data of their own. A new table goes here or above. */
export const WITHOUT_PEOPLE: readonly string[] = [
  'AreaTargetOutcome',
  'Breakdown',
  'ChainMember',
  'CommentaryCover',
  'Conflict',
  'ConflictIndicator',
  'ConflictReading',
  'CorporatePlan',
  'DataFile',
  'DataVersion',
  'Directorate',
  'Document',
  'EditionArea',
  'FrameworkMeasure',
  'GlossaryTerm',
  'Highlight',
  'HighlightIndicator',
  'Indicator',
  'LineageLink',
  'MeasureChain',
  'MeasureLayer',
  'Meeting',
  'Outcome',
  'OutcomeMapping',
  'Period',
  'PlanIndicator',
  'PlanOutcome',
  'PlanOutcomeIndicator',
  'PlanPriority',
  'PrintedDirection',
  'ProposedMeasure',
  'RecommendationIndicator',
  'Service',
  'StrategicPriority',
  'StrategyDocument',
  'Target',
];
