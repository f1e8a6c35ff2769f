import { targetConcerns } from '@dial/domain/rating/target-concerns';
import { type ReadTarget, readTarget } from '@dial/domain/target/read-target';
import type { TargetCadence as Cadence } from '@dial/domain/target/target';
import { LONGEST_TEXT } from '@dial/domain/text/longest-text';
import { asTyped } from '@dial/domain/value/as-typed';
import { periodRows } from '../load/period-rows.ts';
import { insertRows, upsertRows } from '../load/upsert-rows.ts';
import { Prisma, type TransactionClient } from '../open/client.ts';
import { ruleUnit } from '../rate/rule-input.ts';
import { askerOf } from '../read/reader.ts';
import { currentSettings, type TargetSettingRow } from '../read/target-settings.ts';
import type { TargetCadence } from '../read/words.ts';
import { touchEdition } from './edition-version.ts';
import { isId } from './is-id.ts';
import { rateReports } from './rate-report.ts';
import { readTexts } from './read-texts.ts';
import { appendReportVersions } from './report-version.ts';
import { readPrintedTargets, writeRowTargets } from './row-targets.ts';
import type { FieldError, Refusal, WriteResult } from './write-result.ts';
import { inOneWrite, type Writer } from './writer.ts';

/** A target of an indicator, as typed; without any figure it is taken back. */
export interface TargetToSet {
  readonly cadence: TargetCadence;
  /** Period id; null where it is standing. */
  readonly period: string | null;
  readonly value: string | null;
  readonly lower: string | null;
  readonly upper: string | null;
  readonly provisional: boolean;
  /** The version that the editor looked at; 0 where there was none. */
  readonly version: number;
}

export interface TargetsToSet {
  readonly indicatorId: string;
  readonly targets: readonly TargetToSet[];
  readonly reason: string;
}

/**
 * Sets targets of an indicator, each as a further version with the reason, or takes them back. Rows of editions that are not published
 * are rated anew on those that concern them. A target that is so already is left alone.
 */
export async function setTargets(
  writer: Writer,
  { indicatorId, targets, reason: typed }: TargetsToSet,
): Promise<WriteResult<readonly TargetSettingRow[]>> {
  const read = readTexts({ reason: [typed, LONGEST_TEXT.reason] });
  if (read.kind !== 'ok') return read;
  const { reason } = read.texts;
  return inOneWrite<Refusal<readonly TargetSettingRow[]>>(writer, async (tx, at) => {
    const where = { id: indicatorId, retired: false };
    const indicator = isId(indicatorId) ? await tx.indicator.findFirst({ where }) : null;
    if (indicator === null) return { kind: 'not-found', id: indicatorId };
    const present = await currentSettings(askerOf(tx), indicatorId);
    const settings = targets.map((target) => settingOf(indicator, target, present));
    const errors = settings.flatMap((setting, index) => errorsOf(setting, index, settings));
    if (errors.length > 0) return { kind: 'invalid', errors };
    if (settings.some(({ before, target }) => (before?.version ?? 0) !== target.version)) {
      return { kind: 'conflict', present };
    }
    const rows = settings.flatMap(({ row, before }) => (row === null || isSame(row, before) ? [] : [row]));
    if (rows.length === 0) return { kind: 'ok', id: indicatorId, nothing: true };
    await writeSettings(tx, rows, { reason, author: writer.actor, at });
    const editions = await rateConcerned(tx, indicatorId, rows, { author: writer.actor, at });
    const places = rows.map(({ place }) => place);
    const before = present.filter(({ place }) => places.includes(place)).map(auditOf);
    const done = {
      action: 'target.set',
      before: { targets: before },
      after: { reason, targets: rows.map(auditOf) },
    };
    const about = editions.length === 1 ? { editionId: editions[0] ?? '' } : {};
    return { kind: 'ok', id: indicatorId, ...done, ...about, indicatorId };
  });
}

/** A version of a setting to be written. */
type SettingRow = Omit<TargetSettingRow, 'current' | 'reason' | 'author' | 'authorName' | 'at'>;

interface Setting {
  readonly target: TargetToSet;
  readonly place: string;
  readonly problems: readonly { readonly field: string; readonly message: string }[];
  readonly before: TargetSettingRow | null;
  /** Null where something is wrong with it. */
  readonly row: SettingRow | null;
}

function settingOf(
  {
    id: indicatorId,
    unit,
    measure,
  }: { readonly id: string; readonly unit: string; readonly measure: string | null },
  target: TargetToSet,
  present: readonly TargetSettingRow[],
): Setting {
  const cadence = CADENCES[target.cadence];
  const place = `${indicatorId}.${cadence}.${target.period ?? 'standing'}`;
  const before = present.find((setting) => setting.place === place) ?? null;
  const read = readTarget({ ...target, cadence }, ruleUnit(unit), measure === 'SHARE');
  if (!read.ok) return { target, place, problems: read.problems, before, row: null };
  const figures = read.target.form === 'none' ? takenBack(before) : figuresOf(read.target, target);
  if (figures === null) {
    const problems = [{ field: 'value', message: 'Type the target. There is none here to take back.' }];
    return { target, place, problems, before, row: null };
  }
  const row = {
    ...figures,
    place,
    version: target.version + 1,
    indicatorId,
    cadence: target.cadence,
    periodId: target.period,
    provisional: target.provisional,
  };
  return { target, place, problems: [], before, row };
}

const CADENCES: Readonly<Record<TargetCadence, Cadence>> = {
  PERIOD: 'period',
  YEAR_TO_DATE: 'year-to-date',
  YEAR: 'year',
  STANDING: 'standing',
};

type Figures = Pick<SettingRow, 'form' | 'raw' | 'value' | 'lower' | 'upper' | 'withdrawn'>;

/** What is taken back is kept as it was. */
function takenBack(before: TargetSettingRow | null): Figures | null {
  if (before === null || before.withdrawn) return null;
  const { form, raw, value, lower, upper } = before;
  return { form, raw, value, lower, upper, withdrawn: true };
}

function figuresOf(read: Exclude<ReadTarget, { form: 'none' }>, typed: TargetToSet): Figures {
  const { raw } = read;
  if (read.form === 'level') {
    const value = asTyped(read.value, typed.value);
    return { form: 'LEVEL', raw, value, lower: null, upper: null, withdrawn: false };
  }
  const lower = asTyped(read.lower, typed.lower);
  return {
    form: 'RANGE',
    raw,
    value: null,
    lower,
    upper: asTyped(read.upper, typed.upper),
    withdrawn: false,
  };
}

function errorsOf({ place, problems }: Setting, index: number, settings: readonly Setting[]): FieldError[] {
  const errors = problems.map(({ field, message }) => ({ field: `targets.${index}.${field}`, message }));
  const twice = settings.findIndex((other) => other.place === place) < index;
  const message = 'The target of this period is set twice.';
  return twice ? [...errors, { field: `targets.${index}.period`, message }] : errors;
}

function isSame(row: SettingRow, before: TargetSettingRow | null): boolean {
  if (before === null) return false;
  const fields = ['raw', 'value', 'lower', 'upper', 'provisional', 'withdrawn'] as const;
  return fields.every((field) => row[field] === before[field]);
}

async function writeSettings(
  tx: TransactionClient,
  rows: readonly SettingRow[],
  by: { readonly reason: string; readonly author: string; readonly at: Date },
): Promise<void> {
  await upsertRows(tx, 'Period', ['id'], periodRows(rows.map(({ periodId }) => periodId)));
  await tx.targetSetting.updateMany({
    where: { place: { in: rows.map(({ place }) => place) }, current: true },
    data: { current: false },
  });
  await insertRows(
    tx,
    'TargetSetting',
    rows.map((row) => ({ ...row, ...by, current: true })),
  );
}

/** @returns the editions whose rows were rated anew */
async function rateConcerned(
  tx: TransactionClient,
  indicatorId: string,
  settings: readonly SettingRow[],
  by: { readonly author: string; readonly at: Date },
): Promise<string[]> {
  const rows = await tx.$queryRaw<
    { reportId: string; indicatorId: string; editionId: string; periodId: string }[]
  >(
    Prisma.sql`SELECT r.id AS "reportId", r."indicatorId", r."editionId", r."periodId"
      FROM "IndicatorReport" r JOIN "Edition" e ON e.id = r."editionId"
      WHERE r."indicatorId" = ${indicatorId} AND e."openedFromId" IS NOT NULL AND e.stage <> 'PUBLISHED'
        AND r."periodId" IS NOT NULL ORDER BY r.id COLLATE "C"`,
  );
  const concerned = rows.filter((row) =>
    settings.some(({ cadence, periodId }) =>
      targetConcerns({ cadence: CADENCES[cadence], period: periodId }, row.periodId),
    ),
  );
  // One at a time, as what a row prints is its own.
  for (const row of concerned) await writeRowTargets(tx, [row], await readPrintedTargets(tx, [row.reportId]));
  const reportIds = concerned.map(({ reportId }) => reportId);
  await rateReports(tx, reportIds);
  await appendReportVersions(tx, { reportIds, ...by, cause: 'target' });
  for (const { editionId } of concerned) await touchEdition(tx, editionId);
  return concerned.map(({ editionId }) => editionId);
}

function auditOf({ place, version, raw, provisional, withdrawn }: SettingRow) {
  return { place, version, raw, provisional, withdrawn };
}
