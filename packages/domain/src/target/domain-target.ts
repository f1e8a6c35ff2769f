import { decimalOrNull } from '../value/decimal-or-null.ts';
import { domainStatus } from '../value/domain-status.ts';
import type { ChangeUnit, Target, TargetCadence, TargetForm } from './target.ts';

/** A target in the words of contract.graphql, as the API gives it. */
export interface ContractTarget {
  readonly cadence: 'PERIOD' | 'STANDING' | 'YEAR' | 'YEAR_TO_DATE';
  readonly form: 'CHANGE' | 'LEVEL' | 'RANGE' | 'SENTENCE';
  readonly raw: string;
  readonly value: string | null;
  readonly lower: string | null;
  readonly upper: string | null;
  readonly changeBy: string | null;
  readonly provisional: boolean;
  readonly status: Parameters<typeof domainStatus>[0];
  readonly note: string | null;
  readonly baseline: { readonly id: string } | null;
  readonly period: { readonly id: string } | null;
}

const CADENCES: Readonly<Record<ContractTarget['cadence'], TargetCadence>> = {
  PERIOD: 'period',
  STANDING: 'standing',
  YEAR: 'year',
  YEAR_TO_DATE: 'year-to-date',
};

const CHANGES: Readonly<Record<string, ChangeUnit>> = {
  percent: 'percent',
  points: 'points',
  number: 'number',
};

const FORMS: Readonly<Record<ContractTarget['form'], TargetForm>> = {
  CHANGE: 'change',
  LEVEL: 'level',
  RANGE: 'range',
  SENTENCE: 'sentence',
};

/** The target as the domain's functions take it. */
export function domainTarget(target: ContractTarget): Target {
  return {
    cadence: CADENCES[target.cadence],
    form: FORMS[target.form],
    raw: target.raw,
    value: decimalOrNull(target.value),
    lower: decimalOrNull(target.lower),
    upper: decimalOrNull(target.upper),
    changeBy: target.changeBy === null ? null : (CHANGES[target.changeBy.toLowerCase()] ?? null),
    baseline: target.baseline?.id ?? null,
    provisional: target.provisional,
    status: domainStatus(target.status),
    period: target.period?.id ?? null,
    note: target.note,
  };
}
