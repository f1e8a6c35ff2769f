import { indicatorName } from '@dial/domain/text/indicator-name';
import { Link } from 'react-router';
import { Section } from '../../shared/document/section.tsx';
import { readFragment } from '../../shared/graphql.ts';
import { indicatorPath } from '../../shared/indicator-filters.ts';
import { TARGET } from '../../shared/target/target.ts';
import { SettingsHistory } from './settings-history.tsx';
import { cadenceOf, placeKey, targetPlaces, yearBeside } from './target-places.ts';
import { TargetsForm } from './targets-form.tsx';
import styles from './targets-page.module.css';
import { targetsPath } from './targets-path.ts';
import { SETTING, type TargetedIndicator } from './targets-query.ts';

interface Props {
  readonly indicator: TargetedIndicator;
  readonly edition: string;
  /** Financial year whose targets are set. */
  readonly year: string;
}

/** The targets of one indicator for a year, to be set and changed, and what became of them. */
export function IndicatorTargets({ indicator, edition, year }: Props) {
  const { id, unit, cumulative } = indicator;
  const history = readFragment(SETTING, indicator.targetSettings);
  const current = history.filter((setting) => setting.current);
  const settings = new Map(
    current.map((setting) => [placeKey({ ...setting, period: setting.period?.id ?? null }), setting]),
  );
  const report = indicator.reports.find((row) => row.edition.id === edition);
  const targets = readFragment(TARGET, report?.targets ?? []).filter(
    ({ setBy, standing }) => setBy === null && standing,
  );
  const printed = new Map(
    targets.map(({ cadence, period, raw }) => [placeKey({ cadence, period: period?.id ?? null }), raw]),
  );
  const reported = report?.period?.id ?? null;
  const reportedAs = reported === null ? null : cadenceOf(reported);
  const groups = targetPlaces({
    year,
    cumulative,
    others: [
      ...(reported === null || reportedAs === null ? [] : [{ cadence: reportedAs, period: reported }]),
      ...[...current, ...targets].flatMap(({ cadence, period }) =>
        period === null ? [] : [{ cadence, period: period.id }],
      ),
    ],
  });
  const years = [-1, 1].flatMap((step) => yearBeside(year, step) ?? []);
  return (
    <Section id="chosen" title={indicatorName(indicator)}>
      <p className={styles.years}>
        <span>
          Year <b>{year}</b>
        </span>
        {years.map((other) => (
          <Link key={other} to={targetsPath(edition, id, other)} preventScrollReset>
            {other}
          </Link>
        ))}
        <Link to={indicatorPath(edition, id)}>The indicator’s page</Link>
      </p>
      <TargetsForm
        key={`${id} ${year}`}
        indicator={id}
        unit={unit}
        groups={groups}
        settings={settings}
        printed={printed}
      />
      <details className={styles.history}>
        <summary>History of its targets ({history.length})</summary>
        <SettingsHistory settings={history} />
      </details>
    </Section>
  );
}
