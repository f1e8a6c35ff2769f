import type { EditionData } from '@dial/domain/edition-data/edition-data';
import type { IndicatorData } from '@dial/domain/edition-data/indicator-data';
import type { TargetData } from '@dial/domain/edition-data/observation-data';
import { movement } from '@dial/domain/movement/movement';
import { trend } from '@dial/domain/period/trend';
import { rate } from '@dial/domain/rating/rate';
import { foldText } from '@dial/domain/text/fold-text';
import { sortKey } from '@dial/domain/text/sort-key';
import type { Actual } from '@dial/domain/value/actual';
import type { Responsibilities } from './responsibilities.ts';
import { movementInput, rateInput } from './rule-input.ts';
import type { StandingFigures } from './standing-figures.ts';
import { upperSnake } from './upper-snake.ts';
import type { Row } from './upsert-rows.ts';

/** The order of colours in a list: what needs attention first, what is only listed last. */
const RAG_KEYS = { red: 0, amber: 1, green: 2 } as const;
const UNRATED_KEY = 3;
const LISTED_KEY = 4;

/** Sorts rows without a distance behind every one that has it. */
const NO_DISTANCE = '1000000000';

export interface ReportRow extends Row {
  readonly indicatorId: string;
  readonly searchText: string;
  readonly ratedPeriodId: string | null;
  readonly movementComparedWithId: string | null;
}

/** The row of an indicator in its edition, with its rating and movement worked out and stored. */
export function reportRow(
  edition: EditionData,
  indicator: IndicatorData,
  position: number,
  figures: StandingFigures,
  responsibilities: Responsibilities,
): ReportRow {
  const { head } = edition;
  const actuals = figures.actuals(indicator.id);
  const targets = edition.targets.filter((target) => target.standing && target.indicator === indicator.id);
  const rating = rate(rateInput(edition, indicator, actuals, targets));
  const moved = movement(movementInput(indicator, actuals));
  const published = indicator.printed_rag?.rag ?? null;
  const { service, directorate, derivedFrom } = responsibilities.of(head.id, indicator);
  const { responsibility } = indicator;
  const areaId = `${head.id}.${indicator.area}`;
  const area = head.areas.find(({ id }) => id === areaId);
  const title = [indicator.title, indicator.series].filter((part) => part !== null).join(' ');
  const rag = published ?? rating.rag;
  return {
    id: `${head.id}.${indicator.id}`,
    editionId: head.id,
    indicatorId: indicator.id,
    areaId,
    position,
    reference: indicator.reference,
    listedOnly: indicator.listed_only,
    frequency: indicator.frequency === null ? null : upperSnake(indicator.frequency),
    frequencyRaw: indicator.frequency_raw,
    periodId: indicator.period,
    timePeriodRaw: indicator.time_period_raw,
    directorateId: directorate?.id ?? null,
    directorateDerivedFrom: derivedFrom,
    serviceId: service?.id ?? null,
    reportingOfficers: responsibility.reporting_officers,
    authorisingManagers: responsibility.authorising_managers,
    director: responsibility.director,
    responsibilityRaw: responsibility.raw,
    responsibilityLine: responsibility.line,
    actualId: figures.reportedId(indicator),
    yearToDateId: figures.yearToDateId(indicator),
    latestId: figures.latestId(indicator),
    publishedRag: published,
    publishedRaw: indicator.printed_rag?.raw ?? null,
    computedRag: rating.rag,
    rag,
    unratedReason: rating.unratedReason,
    explanation: rating.explanation,
    ruleVersion: rating.ruleVersion,
    ratedValue: rating.ratedValue?.toFixed() ?? null,
    ratedTarget: rating.ratedTarget?.toFixed() ?? null,
    ratedPeriodId: rating.ratedValuePeriod,
    distancePercent: rating.distancePercent?.toFixed() ?? null,
    ratingsDiffer: published !== null && rating.rag !== null && published !== rating.rag,
    movement: upperSnake(moved.movement),
    movementComparedWithId: moved.comparedWith,
    movementChange: moved.change?.toFixed() ?? null,
    movementExplanation: moved.explanation,
    printedGood: indicator.printed_good,
    trend: trendOf(actuals, indicator),
    notes: indicator.notes,
    lines: indicator.lines,
    searchText: foldText(
      [
        title,
        ...indicator.printed_titles,
        indicator.reference,
        area?.name,
        directorate?.name,
        service?.name,
        ...responsibility.reporting_officers,
      ]
        .filter((part) => part != null)
        .join(' '),
    ),
    titleKey: sortKey(title),
    areaKey: String(area?.position ?? 0).padStart(4, '0'),
    directorateKey: directorate === null ? '\u{10ffff}' : sortKey(directorate.name),
    ragKey: indicator.listed_only ? LISTED_KEY : rag === null ? UNRATED_KEY : RAG_KEYS[rag],
    distanceKey: rating.distancePercent?.toFixed() ?? NO_DISTANCE,
  };
}

function trendOf(actuals: readonly Actual[], { period }: IndicatorData) {
  const points = period === null ? [] : trend(actuals, period);
  return points.map(({ period: { label }, value }) => ({ period: label, value: value.toFixed() }));
}

/** An indicator's own row, the same whichever edition reports it. */
export function indicatorRow({ head }: EditionData, indicator: IndicatorData): Row {
  const title = [indicator.title, indicator.series].filter((part) => part !== null).join(' ');
  return {
    id: indicator.id,
    documentId: head.document,
    title: indicator.title,
    series: indicator.series,
    printedTitles: indicator.printed_titles,
    groupId: indicator.group,
    purpose: indicator.purpose,
    additional: indicator.additional,
    unit: indicator.unit ?? 'None printed',
    decimals: indicator.decimals,
    polarity: upperSnake(indicator.polarity),
    polarityBy: indicator.polarity_source.by,
    polarityReason: indicator.polarity_source.reason,
    polarityLine: indicator.polarity_source.line,
    measure: indicator.measure === null ? null : upperSnake(indicator.measure),
    aggregation: indicator.aggregation === null ? null : upperSnake(indicator.aggregation),
    seasonal: indicator.seasonal,
    runsEvenly: indicator.runs_evenly,
    tolerancePoints: indicator.tolerance?.points ?? null,
    sortKey: sortKey(title),
    searchText: foldText(title),
    retired: false,
  };
}

/** The targets and printed directions of a report. */
export function reportDetails(edition: EditionData): { targets: Row[]; directions: Row[] } {
  const { head } = edition;
  const number = numbering();
  return {
    targets: edition.targets.map((target) => targetRow(head, target, number(`t ${target.indicator}`))),
    directions: edition.directions.map((direction) => ({
      reportId: `${head.id}.${direction.indicator}`,
      position: number(`d ${direction.indicator}`),
      periodId: direction.period,
      raw: direction.raw,
      movement: upperSnake(direction.movement),
      documentId: head.document,
      line: direction.line,
      column: direction.column,
      note: direction.note,
    })),
  };
}

function targetRow(head: EditionData['head'], target: TargetData, position: number): Row {
  return {
    reportId: `${head.id}.${target.indicator}`,
    position,
    cadence: upperSnake(target.cadence),
    form: upperSnake(target.form),
    raw: target.raw,
    value: target.value,
    lower: target.lower,
    upper: target.upper,
    changeBy: target.change_by,
    baselineId: target.baseline,
    provisional: target.provisional,
    status: upperSnake(target.status),
    standing: target.standing,
    periodId: target.period,
    documentId: head.document,
    line: target.line,
    column: target.column,
    note: target.note,
  };
}

/** 1, 2, 3 … for each name. */
function numbering(): (name: string) => number {
  const last = new Map<string, number>();
  return (name) => {
    const next = (last.get(name) ?? 0) + 1;
    last.set(name, next);
    return next;
  };
}
