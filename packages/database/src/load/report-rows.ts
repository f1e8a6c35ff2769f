import type { EditionData } from '@dial/domain/edition-data/edition-data';
import type { IndicatorData } from '@dial/domain/edition-data/indicator-data';
import type { TargetData } from '@dial/domain/edition-data/observation-data';
import { foldText } from '@dial/domain/text/fold-text';
import { sortKey } from '@dial/domain/text/sort-key';
import { nameColumns } from '../rate/name-columns.ts';
import { ratedColumns } from '../rate/rated-columns.ts';
import type { RuleFacts } from '../rate/rule-facts.ts';
import type { StandingFigures } from '../rate/standing-figures.ts';
import type { Responsibilities } from './responsibilities.ts';
import { upperSnake } from './upper-snake.ts';
import type { Row } from './upsert-rows.ts';

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
  const targets = edition.targets.filter((target) => target.standing && target.indicator === indicator.id);
  const { service, directorate, derivedFrom } = responsibilities.of(head.id, indicator);
  const { responsibility } = indicator;
  const areaId = `${head.id}.${indicator.area}`;
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
    publishedRaw: indicator.printed_rag?.raw ?? null,
    printedGood: indicator.printed_good,
    notes: indicator.notes,
    lines: indicator.lines,
    ...ratedColumns(ruleFacts(head, indicator), figures, targets, indicator.printed_rag?.rag ?? null),
    ...nameColumns({
      title: indicator.title,
      series: indicator.series,
      printedTitles: indicator.printed_titles,
      reference: indicator.reference,
      area: head.areas.find(({ id }) => id === areaId) ?? null,
      directorate: directorate?.name ?? null,
      service: service?.name ?? null,
      reportingOfficers: responsibility.reporting_officers,
    }),
  };
}

/** What the rules need to know of an indicator as its document prints it. */
export function ruleFacts(head: EditionData['head'], indicator: IndicatorData): RuleFacts {
  return {
    id: indicator.id,
    unit: indicator.unit,
    decimals: indicator.decimals,
    polarity: indicator.polarity,
    measure: indicator.measure,
    aggregation: indicator.aggregation,
    seasonal: indicator.seasonal,
    runsEvenly: indicator.runs_evenly,
    tolerancePoints: indicator.tolerance?.points ?? null,
    listedOnly: indicator.listed_only,
    returnOwed: false,
    period: indicator.period,
    quarter: `${head.financial_year}-q${head.quarter}`,
    thresholdsPrinted: head.legend.length > 0,
    breaks: indicator.breaks.map(({ period }) => period),
  };
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
