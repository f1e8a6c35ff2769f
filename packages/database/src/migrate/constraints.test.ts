import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadCouncil } from '../load/load-council.ts';
import type { PrismaClient } from '../open/client.ts';
import type { Database } from '../open/database.ts';
import { databaseKinds } from '../testing/database-kinds.ts';
import { madeCouncil, madeEdition } from '../testing/made-council.ts';
import { madeDelivery } from '../testing/made-delivery.ts';
import { madePerson } from '../testing/made-person.ts';
import { openQuarter, QUARTER } from '../testing/made-quarter.ts';
import { recordBreak } from '../write/series-breaks.ts';
import { setTargets } from '../write/targets.ts';
import { writerOf } from '../write/writer.ts';

const EDITION = '2096-97-q2';
const REPORT = `${EDITION}.trees-2096-97`;

/** Inserts a copy of a row, changed. The row is ordinary: the change alone is wrong. */
const copy = (table: string, where: string, change: object) =>
  `INSERT INTO "${table}" SELECT (jsonb_populate_record(t, '${JSON.stringify(change)}')).* FROM "${table}" t WHERE ${where} LIMIT 1`;

const set = (table: string, change: string, where = 'true') =>
  `UPDATE "${table}" SET ${change} WHERE ${where}`;

const STANDING = `t.standing AND t.kind = 'ACTUAL' AND t.breakdown = '' AND t."indicatorId" = 'trees-2096-97'`;
const RECORDED = `t."documentId" IS NULL`;
const LEVEL = `form = 'LEVEL'`;
const REGISTERED = `status = 'REGISTERED'`;
const TREES = `id = '${QUARTER.trees}'`;
const FILED = { documentId: null, line: null, column: null, editionId: QUARTER.edition };
const SUBMITTED = `"submittedBy" = 'ola', "submittedAt" = now()`;
const DECIDED = `"decidedBy" = 'max', "decidedAt" = now()`;

/** What the database refuses by itself, whatever the program does. */
const REFUSED: readonly (readonly [constraint: string, sql: string])[] = [
  ['DataVersion_one_row', 'INSERT INTO "DataVersion" VALUES (2, 0)'],
  ['DataVersion_rules_counted', 'UPDATE "DataVersion" SET rules = -1'],
  ['Observation_value_fits_status', set('Observation', 'value = NULL', `status = 'FINAL'`)],
  ['Observation_value_fits_status', set('Observation', `status = 'NOT_DUE'`, 'value IS NOT NULL')],
  ['Observation_version_positive', set('Observation', 'version = 0')],
  ['Observation_line_positive', set('Observation', 'line = 0')],
  ['Observation_standing_is_current', set('Observation', 'current = false', 'standing')],
  ['Observation_one_standing', copy('Observation', STANDING, { id: 'second', reading: 'second' })],
  ['Observation_one_current', copy('Observation', STANDING, { id: 'second', version: 2, standing: false })],
  [
    'Observation_indicatorId_periodId_kind_breakdown_reading_ver_key',
    copy('Observation', STANDING, { id: 'second', current: false, standing: false }),
  ],
  ['Observation_share_of_a_part', set('Observation', `kind = 'SHARE_OF_WHOLE'`, `breakdown = ''`)],
  ['Breakdown_said', set('Breakdown', `name = ' '`)],
  ['Indicator_id_is_slug', copy('Indicator', 'true', { id: 'Not a slug' })],
  ['Indicator_polarity_by', set('Indicator', `"polarityBy" = 'chance'`)],
  ['Edition_quarter', copy('Edition', 'true', { id: '2096-97-q5', quarter: 5 })],
  ['Edition_id_is_year_and_quarter', copy('Edition', 'true', { id: '2096-97-q4', quarter: 3 })],
  ['EditionArea_id_carries_edition', copy('EditionArea', 'true', { id: '2095-96-q1.parks', position: 9 })],
  ['EditionArea_counts_together', set('EditionArea', '"publishedRed" = 1')],
  [
    'EditionArea_counts_together',
    set('EditionArea', '"publishedRed" = -1, "publishedAmber" = 0, "publishedGreen" = 0'),
  ],
  ['EditionArea_editionId_position_key', copy('EditionArea', 'true', { id: `${EDITION}.second` })],
  ['Highlight_editionId_kind_position_key', copy('Highlight', 'true', { id: 'second' })],
  ['Commentary_editionId_position_key', copy('Commentary', 'true', { id: 'second' })],
  ['Conflict_editionId_position_key', copy('Conflict', 'true', { id: 'second' })],
  [
    'IndicatorReport_rated_or_reason',
    set('IndicatorReport', `"unratedReason" = 'NO_TARGET'`, `id = '${REPORT}'`),
  ],
  [
    'IndicatorReport_rated_or_reason',
    set('IndicatorReport', '"computedRag" = NULL, rag = "publishedRag"', `id = '${REPORT}'`),
  ],
  ['IndicatorReport_rag_shown', set('IndicatorReport', `rag = 'green'`, `id = '${REPORT}'`)],
  [
    'IndicatorReport_id_carries_edition',
    set('IndicatorReport', `id = '2095-96-q1.trees'`, `id = '${REPORT}'`),
  ],
  ['IndicatorReport_editionId_position_key', set('IndicatorReport', 'position = 1')],
  ['Target_value_fits_form', set('Target', 'value = NULL', LEVEL)],
  ['Target_value_fits_form', set('Target', `form = 'CHANGE'`, LEVEL)],
  ['Target_value_fits_form', set('Target', `form = 'RANGE', lower = 2, upper = 1`, LEVEL)],
  ['Target_value_fits_form', set('Target', `form = 'RANGE', lower = 2`, LEVEL)],
  ['Target_value_fits_form', set('Target', `form = 'SENTENCE'`, LEVEL)],
  ['Target_standing_has_no_period', set('Target', `cadence = 'STANDING'`, '"periodId" IS NOT NULL')],
  ['Observation_indicatorId_fkey', copy('Observation', STANDING, { id: 'second', indicatorId: 'none-such' })],
  ['HighlightIndicator_indicatorId_fkey', `DELETE FROM "Indicator" WHERE id = 'trees-2096-97'`],
  ['Observation_periodId_fkey', `DELETE FROM "Period" WHERE id = '${EDITION}'`],
  ['Indicator_documentId_fkey', `DELETE FROM "Document" WHERE id = 'made-up-${EDITION}.txt'`],
  ['IndicatorReport_directorateId_fkey', set('IndicatorReport', `"directorateId" = 'none-such'`)],
  ['Outcome_id_is_slug', copy('Outcome', 'true', { id: 'Not a slug' })],
  ['Outcome_priority_and_position', set('Outcome', 'position = NULL')],
  ['StrategyDocument_part', set('StrategyDocument', `part = 'strategy'`, `part = 'vision'`)],
  ['ProposedMeasure_section', set('ProposedMeasure', `section = 'wealth'`, `section = 'poverty'`)],
  ['ProposedMeasure_outcome_of_section', set('ProposedMeasure', `section = 'outcome'`)],
  ['ProposedMeasure_outcome_of_section', set('ProposedMeasure', `section = 'poverty'`)],
  ['FrameworkMeasure_number_positive', set('FrameworkMeasure', 'number = 0', 'number = 1')],
  ['FrameworkMeasure_layerId_number_key', copy('FrameworkMeasure', 'true', { id: 'annual-9' })],
  ['FrameworkMeasure_layerId_fkey', 'DELETE FROM "MeasureLayer"'],
  ['PlanPriority_planId_position_key', copy('PlanPriority', 'true', { id: 'second' })],
  ['PlanOutcome_priorityId_number_key', copy('PlanOutcome', 'true', { id: 'second' })],
  ['PlanOutcomeIndicator_indicatorId_fkey', 'DELETE FROM "PlanIndicator"'],
  ['MeasureChain_position_key', copy('MeasureChain', 'true', { id: 'second' })],
  ['ChainMember_chainId_position_key', copy('ChainMember', 'true', { id: 'second' })],
  ['ChainMember_carries_one', set('ChainMember', `"indicatorId" = NULL`, '"indicatorId" IS NOT NULL')],
  ['ChainMember_carries_one', set('ChainMember', `"planIndicatorId" = 'mi-1'`, '"indicatorId" IS NOT NULL')],
  // What a chain names is not taken from under it.
  ['ChainMember_carries_one', `DELETE FROM "ProposedMeasure" WHERE id = 'tree-cover'`],
  ['LineageLink_between_two', set('LineageLink', '"laterId" = "earlierId"')],
  ['OutcomeMapping_id_is_pair', set('OutcomeMapping', `id = 'clean-water.' || "indicatorId"`)],
  [
    'OutcomeMapping_outcomeId_fkey',
    set('OutcomeMapping', `id = 'none-such.' || "indicatorId", "outcomeId" = 'none-such'`),
  ],
  ['OutcomeMappingVersion_one_current', copy('OutcomeMappingVersion', 'true', { version: 2 })],
  ['OutcomeMappingVersion_version_positive', set('OutcomeMappingVersion', 'version = 0')],
  ['OutcomeMappingVersion_rationale_said', set('OutcomeMappingVersion', `rationale = ' '`)],
  ['OutcomeMappingVersion_mappingId_fkey', 'DELETE FROM "OutcomeMapping"'],
  ['DeliveryPlan_id_is_slug', copy('DeliveryPlan', 'true', { id: 'Not a slug' })],
  [
    'DeliveryMeasure_under_at_most_one',
    set('DeliveryMeasure', `"proposedMeasureId" = 'hardship'`, REGISTERED),
  ],
  ['DeliveryMeasure_under_fits_status', set('DeliveryMeasure', '"frameworkMeasureId" = NULL', REGISTERED)],
  [
    'DeliveryMeasure_under_fits_status',
    set('DeliveryMeasure', `"frameworkMeasureId" = 'annual-1'`, `status = 'REQUESTED'`),
  ],
  ['DeliveryMeasure_decision_whole', set('DeliveryMeasure', `"decidedBy" = 'hub'`)],
  [
    'DeliveryMeasure_decided_fits_status',
    set('DeliveryMeasure', `status = 'APPROVED'`, `status = 'REQUESTED'`),
  ],
  ['Person_email_key', copy('Person', 'true', { id: 'second' })],
  ['Person_email_lower', set('Person', `email = 'Made-Up@demonstration.invalid'`)],
  ['Person_name_said', set('Person', `name = ' '`)],
  ['RoleGrant_personId_role_scope_key', copy('RoleGrant', 'true', { id: 'second' })],
  ['RoleGrant_scope_form', set('RoleGrant', `scope = 'ward:high-town'`)],
  ['RoleGrant_personId_fkey', 'DELETE FROM "Person"'],
  ['Session_token_key', copy('Session', 'true', { id: 'second' })],
  ['Session_at_most_a_week', set('Session', `"expiresAt" = "createdAt" + INTERVAL '169 hours'`)],
  ['Account_providerId_accountId_key', copy('Account', 'true', { id: 'second' })],
  ['Account_personId_providerId_key', copy('Account', 'true', { id: 'second', accountId: 'other' })],
  ['RateLimit_key_key', copy('RateLimit', 'true', { id: 'second' })],
  ['Edition_printed_or_opened', set('Edition', '"openedFromId" = NULL', '"openedFromId" IS NOT NULL')],
  ['Edition_printed_or_opened', set('Edition', '"openedFromId" = id', '"documentId" IS NOT NULL')],
  ['Observation_printed_or_filed', set('Observation', `"editionId" = '${QUARTER.edition}'`)],
  ['Observation_printed_or_filed', set('Observation', '"documentId" = NULL')],
  [
    // One filed for the edition stands beside the printed one; two do not.
    'Observation_one_standing',
    `${copy('Observation', STANDING, { ...FILED, id: 'filed', reading: 'filed' })};
     ${copy('Observation', STANDING, { ...FILED, id: 'second', reading: 'second' })}`,
  ],
  ['Return_id_carries_edition', set('Return', `"editionId" = '${EDITION}'`, TREES)],
  ['Return_id_fkey', copy('Return', 'true', { id: `${QUARTER.edition}.none` })],
  ['Return_submitted_by_somebody', set('Return', `state = 'SUBMITTED'`, TREES)],
  ['Return_submitted_by_somebody', set('Return', `state = 'APPROVED', ${DECIDED}`, TREES)],
  ['Return_decided_by_somebody', set('Return', `state = 'APPROVED', ${SUBMITTED}`, TREES)],
  [
    'Return_approved_by_another',
    set('Return', `state = 'APPROVED', ${SUBMITTED}, "decidedBy" = 'ola', "decidedAt" = now()`, TREES),
  ],
  [
    'Return_sent_back_with_reason',
    set('Return', `state = 'SENT_BACK', ${SUBMITTED}, ${DECIDED}, "decisionReason" = ' '`, TREES),
  ],
  ['TargetSetting_one_current', copy('TargetSetting', 'true', { version: 2 })],
  ['TargetSetting_reason_said', set('TargetSetting', `reason = ' '`)],
  ['TargetSetting_value_fits_form', set('TargetSetting', 'value = NULL')],
  ['TargetSetting_value_fits_form', set('TargetSetting', 'upper = 1')],
  [
    'TargetSetting_value_fits_form',
    set('TargetSetting', `form = 'RANGE', value = NULL, lower = 2, upper = 1`),
  ],
  ['TargetSetting_value_fits_form', set('TargetSetting', `form = 'SENTENCE'`)],
  ['TargetSetting_standing_has_no_period', set('TargetSetting', `cadence = 'STANDING'`)],
  ['TargetSetting_standing_has_no_period', set('TargetSetting', '"periodId" = NULL')],
  ['TargetSetting_indicatorId_fkey', set('TargetSetting', `"indicatorId" = 'none-such'`)],
  ['RatingOverride_one_open', copy('RatingOverride', 'true', { id: 'second' })],
  ['RatingOverride_reason_said', set('RatingOverride', `reason = ' '`)],
  ['RatingOverride_approved_by_another', set('RatingOverride', `state = 'APPROVED'`)],
  [
    'RatingOverride_approved_by_another',
    set('RatingOverride', `state = 'APPROVED', "decidedBy" = "proposedBy"`),
  ],
  ['RatingOverride_reportId_fkey', copy('RatingOverride', 'true', { id: 'second', reportId: 'none' })],
  ['ReportVersion_correction_has_note', set('ReportVersion', `cause = 'correct'`)],
  ['ReportVersion_correction_has_note', set('ReportVersion', `cause = 'correct', note = ' '`)],
  ['ReportVersion_reportId_fkey', copy('ReportVersion', 'true', { reportId: 'none' })],
  ['Recommendation_answer_whole', set('Recommendation', `response = 'Made up.'`)],
  ['Recommendation_editionId_number_key', copy('Recommendation', 'true', { id: 'second' })],
  ['RecommendationIndicator_indicatorId_fkey', set('RecommendationIndicator', `"indicatorId" = 'none'`)],
  ['Reminder_tries_counted', set('Reminder', 'tries = 0')],
  ['Reminder_again_after_failure', set('Reminder', `state = 'SENT', "againAt" = at`)],
  ['Reminder_personId_day_key', copy('Reminder', 'true', { id: 'second' })],
  ['SavedView_personId_name_key', copy('SavedView', 'true', { id: 'second' })],
  ['SavedView_name_said', set('SavedView', `name = ' '`)],
  ['SavedView_address_within', set('SavedView', `address = '//elsewhere.example/:edition'`)],
  ['SavedView_address_within', set('SavedView', `address = '/\\elsewhere.example/:edition'`)],
  ['SavedView_edition_in_address', set('SavedView', `address = '/outcomes'`)],
  ['SavedView_told_to_subscriber', set('SavedView', 'told = NULL')],
  ['SavedView_told_to_subscriber', set('SavedView', 'subscribed = false')],
  ['SavedView_editionId_fkey', set('SavedView', `"editionId" = 'none-such'`)],
  ['SeriesBreak_said', set('SeriesBreak', `reason = ' '`)],
  ['SeriesBreak_printed_with_its_line', set('SeriesBreak', 'line = NULL')],
  ['SeriesBreak_printed_with_its_line', set('SeriesBreak', 'line = 0')],
  ['SeriesBreak_version_positive', set('SeriesBreak', 'version = 0')],
  ['SeriesBreak_withdrawn_with_its_reason', set('SeriesBreak', '"withdrawnAt" = now()')],
  [
    'SeriesBreak_withdrawn_with_its_reason',
    set(
      'SeriesBreak',
      `("withdrawnBy", "withdrawnAt", "withdrawnReason", "withdrawnMoment") = ('ed', now(), ' ', 9)`,
    ),
  ],
  ['SeriesBreak_one_recorded', copy('SeriesBreak', RECORDED, { id: 'second' })],
  ['SeriesBreak_indicatorId_fkey', set('SeriesBreak', `"indicatorId" = 'none-such'`)],
  ['SeriesBreak_periodId_fkey', set('SeriesBreak', `"periodId" = 'none-such'`)],
  ['SeriesBreak_documentId_fkey', set('SeriesBreak', `"documentId" = 'none-such', line = 1`)],
  ['ViewNotice_rows_counted', set('ViewNotice', 'rows = -1')],
  ['ViewNotice_viewId_fkey', copy('ViewNotice', 'true', { id: 'second', viewId: 'none-such' })],
  [
    'ReturnImport_editionId_fkey',
    `INSERT INTO "ReturnImport" (id, "editionId", "fileName", hash, by, rows) VALUES ('made', 'none', 'made', 'made', 'ola', '[]')`,
  ],
];

/** Those that another check already makes so, as an id is made of the same columns. */
const IMPLIED = [
  'Edition_financialYear_quarter_key',
  'IndicatorReport_editionId_indicatorId_key',
  'OutcomeMapping_outcomeId_indicatorId_key',
];

/** An override of a row, a recommendation about it, a reminder, and a view that somebody subscribes to. */
async function overrideAndRecommend(prisma: PrismaClient): Promise<void> {
  const { edition: editionId, trees: reportId, indicator: indicatorId } = QUARTER;
  const at = new Date('2097-02-01T12:00:00Z');
  await prisma.ratingOverride.create({
    data: {
      ...{ id: 'made', reportId, rag: 'red', reason: 'Made up.', state: 'PROPOSED' },
      ...{ expiresOn: at, proposedBy: 'ed' },
    },
  });
  await prisma.recommendation.create({
    data: {
      ...{ id: 'made', editionId, number: 1, text: 'Made up.', author: 'ed', at },
      indicators: { create: { indicatorId, position: 1 } },
    },
  });
  await prisma.reminder.create({
    data: { id: 'made', personId: 'ola', day: at, state: 'SENT', items: [], at },
  });
  const person = await prisma.person.findFirstOrThrow();
  await prisma.savedView.create({
    data: {
      ...{
        id: 'made',
        personId: person.id,
        name: 'Made up',
        address: '/editions/:edition/indicators',
        editionId,
      },
      ...{ subscribed: true, told: {}, toldAt: 1n },
      notices: { create: { id: 'made', moment: 1, kind: 'RATINGS', editionId, at, rows: 1, changes: [] } },
    },
  });
}

describe.each(databaseKinds(process.env.DIAL_TEST_DATABASE_URL))('the $kind database', (kind) => {
  let database: Database;
  beforeAll(async () => {
    database = await kind.open();
    await loadCouncil(database.prisma, madeCouncil(madeEdition('2096-97')));
    await madeDelivery(database.prisma, 'annual-1');
    await madePerson(database.prisma);
    await openQuarter(database.prisma);
    const target = { value: '100', lower: null, upper: null, provisional: false, version: 0 };
    const targets = [{ ...target, cadence: 'PERIOD', period: QUARTER.edition } as const];
    await setTargets(writerOf(database.prisma, 'ed'), {
      indicatorId: QUARTER.indicator,
      targets,
      reason: 'Made up.',
    });
    await overrideAndRecommend(database.prisma);
    const recorded = { indicatorId: QUARTER.indicator, period: QUARTER.printed, reason: 'Made up.' };
    await recordBreak(writerOf(database.prisma, 'ed'), recorded);
  });
  afterAll(() => database.close());

  /** The name of the constraint that a statement breaks, as the database says it. */
  async function broken(sql: string): Promise<unknown> {
    const script = `CREATE FUNCTION pg_temp.broken() RETURNS text LANGUAGE plpgsql AS $body$
      DECLARE name text; BEGIN ${sql}; SET CONSTRAINTS ALL IMMEDIATE; RETURN 'none: it was taken';
      EXCEPTION WHEN integrity_constraint_violation THEN GET STACKED DIAGNOSTICS name = CONSTRAINT_NAME; RETURN name; END $body$`;
    let name: unknown;
    const undone = database.prisma.$transaction(async (tx) => {
      await tx.$executeRawUnsafe(script);
      const [row] = await tx.$queryRawUnsafe<{ broken: string }[]>('SELECT pg_temp.broken()');
      name = row?.broken;
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    return name;
  }

  test.each(REFUSED)('refuses by %s: %s', async (constraint, sql) => {
    expect(await broken(sql)).toBe(constraint);
  });

  test('has no check or unique index that is not tried here', async () => {
    const rows = await database.prisma.$queryRaw<{ name: string }[]>`
      SELECT conname AS name FROM pg_constraint WHERE contype = 'c' AND connamespace = 'public'::regnamespace
      UNION SELECT c.relname FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
        WHERE i.indisunique AND NOT i.indisprimary AND c.relnamespace = 'public'::regnamespace`;
    const tried = new Set([...REFUSED.map(([name]) => name), ...IMPLIED]);
    expect(rows.map(({ name }) => name).filter((name) => !tried.has(name))).toEqual([]);
  });
});
