import { dayInLondon } from '@dial/domain/period/day-in-london';
import type { Measure } from '@dial/domain/rating/rate-input';
import type { Rag } from '@dial/domain/rating/rating';
import type { Tolerance } from '@dial/domain/rating/tolerance';
import { domainPolarity } from '@dial/domain/target/domain-polarity';
import { domainTarget } from '@dial/domain/target/domain-target';
import type { Polarity } from '@dial/domain/target/polarity';
import type { Target } from '@dial/domain/target/target';
import type { Actual, Aggregation } from '@dial/domain/value/actual';
import { decimalOrNull } from '@dial/domain/value/decimal-or-null';
import { domainStatus } from '@dial/domain/value/domain-status';
import { isUnit } from '@dial/domain/value/is-unit';
import type { Unit } from '@dial/domain/value/unit';
import type { FiledReturn } from '../filed-return.ts';
import { foldCase } from './fold-case.ts';

/** What the rules need of a return beside what is typed. */
export interface TypedFacts {
  readonly unit: Unit;
  readonly decimals: number | null;
  readonly polarity: Polarity;
  readonly measure: Measure;
  readonly aggregation: Aggregation;
  readonly seasonal: boolean;
  /** Ids of the periods from whose start a changed definition holds. */
  readonly breaks: readonly string[];
  readonly runsEvenly: boolean;
  readonly tolerance: Tolerance | null;
  readonly thresholdsPrinted: boolean;
  /** Id of the period that the row names; null where it names none. */
  readonly named: string | null;
  /** Id of the period whose figure is asked for: the named one, else the edition's quarter. */
  readonly period: string;
  /** A figure is asked for this quarter. */
  readonly isDue: boolean;
  /** Actuals that stand, in any order, without what was filed here for the period before. */
  readonly history: readonly Actual[];
  /** The same without anything that was filed here before. */
  readonly reported: readonly Actual[];
  /** ISO date. */
  readonly today: string;
  /** Those that the row stands on. */
  readonly targets: readonly Target[];
  readonly previousRag: Rag | null;
}

/** The API's words for the rules, as the rules have them. */
export function typedFacts(filed: FiledReturn, today = dayInLondon(new Date())): TypedFacts {
  const { rule, unit, decimals, edition, period, state, history, filedHere, targets, previousRag } = filed;
  const asked = period?.id ?? `${edition.financialYear}-q${edition.quarter}`;
  const points = decimalOrNull(rule.tolerancePoints);
  return {
    unit: isUnit(unit) ? unit : 'number',
    decimals,
    polarity: domainPolarity(rule.polarity),
    measure: MEASURES.find((one) => one === foldCase(rule.measure)) ?? 'count',
    aggregation: AGGREGATIONS.find((one) => one === foldCase(rule.aggregation)) ?? 'latest',
    seasonal: rule.seasonal,
    breaks: rule.breaks,
    runsEvenly: rule.runsEvenly,
    tolerance: points === null ? null : { kind: 'points', green: points, amber: null },
    thresholdsPrinted: rule.thresholdsPrinted,
    named: period?.id ?? null,
    period: asked,
    isDue: state !== 'NOT_DUE',
    history: actualsOf(history.filter(({ id, period }) => period.id !== asked || !filedHere.includes(id))),
    reported: actualsOf(history.filter(({ id }) => !filedHere.includes(id))),
    today,
    targets: targets.filter(({ standing }) => standing).map(domainTarget),
    previousRag: previousRag === null ? null : RAGS[previousRag],
  };
}

function actualsOf(figures: FiledReturn['history']): Actual[] {
  return figures.map(({ period: { id }, value, status, expected, raw }) => ({
    period: id,
    value: decimalOrNull(value),
    status: domainStatus(status),
    expected,
    raw,
  }));
}

const RAGS = { RED: 'red', AMBER: 'amber', GREEN: 'green' } as const;

const MEASURES: readonly Measure[] = ['count', 'snapshot', 'share', 'average', 'rate', 'amount'];

const AGGREGATIONS: readonly Aggregation[] = [
  'sum',
  'latest',
  'recompute',
  'average',
  'rolling',
  'cumulative',
];
