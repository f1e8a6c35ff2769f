import { indicatorName } from '@dial/domain/text/indicator-name';
import { Link } from 'react-router';
import { editionName } from '../shared/edition-name.ts';
import { areaSlug, indicatorsPath } from '../shared/indicator-filters.ts';
import { PageHeading } from '../shared/page-heading.tsx';
import styles from './masthead.module.css';

interface Props {
  readonly edition: { readonly id: string; readonly financialYear: string; readonly quarter: number };
  readonly indicator: { readonly title: string; readonly series: string | null };
  readonly report: {
    readonly reference: string | null;
    readonly area: { readonly id: string; readonly name: string };
  };
}

/** Which indicator this is, and where the edition files it. */
export function Masthead({ edition, indicator, report: { reference, area } }: Props) {
  const name = indicatorName(indicator);
  return (
    <header className={styles.masthead}>
      <PageHeading title={`${name}, ${editionName(edition)}`} className={styles.title}>
        {indicator.title}
        {indicator.series !== null && <span className={styles.series}> Series: {indicator.series}</span>}
      </PageHeading>
      <p className={styles.place}>
        <Link to={indicatorsPath(edition.id, { area: [areaSlug(area.id)] })}>{area.name}</Link>
        {reference !== null && <span>Reference {reference}</span>}
        <span>{editionName(edition)}</span>
      </p>
    </header>
  );
}
