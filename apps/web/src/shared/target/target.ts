import type { Polarity as DomainPolarity } from '@dial/domain/target/polarity';
import type {
  ChangeUnit,
  Target as DomainTarget,
  TargetCadence,
  TargetForm,
} from '@dial/domain/target/target';
import { decimalOrNull } from '@dial/domain/value/decimal-or-null';
import { domainStatus } from '../figures/domain-status.ts';
import { graphql, type ResultOf } from '../graphql.ts';

/** A target as the edition prints it, or as it was set in Dial. */
export const TARGET = graphql(`
  fragment IndicatorTarget on Target {
    cadence
    form
    raw
    value
    lower
    upper
    changeBy
    provisional
    standing
    status
    note
    baseline {
      id
      label
    }
    period {
      id
      label
    }
    source {
      document
      line
      note
    }
    setBy {
      by
      at
      reason
    }
  }
`);

export type Target = ResultOf<typeof TARGET>;
export type Polarity = ReturnType<typeof graphql.scalar<'Polarity'>>;

const CADENCES: Readonly<Record<Target['cadence'], TargetCadence>> = {
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

const FORMS: Readonly<Record<Target['form'], TargetForm>> = {
  CHANGE: 'change',
  LEVEL: 'level',
  RANGE: 'range',
  SENTENCE: 'sentence',
};

export const POLARITIES: Readonly<Record<Polarity, DomainPolarity>> = {
  HIGHER_IS_BETTER: 'higher-is-better',
  LOWER_IS_BETTER: 'lower-is-better',
  NOT_JUDGED: 'not-judged',
  WITHIN_RANGE: 'within-range',
};

/** The target as the domain's functions take it. */
export function domainTarget(target: Target): DomainTarget {
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
