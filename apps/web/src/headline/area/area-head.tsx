import { Link } from 'react-router';
import { editionName } from '../../shared/edition-name.ts';
import { areaSlug, packPath } from '../../shared/indicator-filters.ts';
import page from '../../shared/page.module.css';
import { PageHeading } from '../../shared/page-heading.tsx';
import { SaveViewLink } from '../../shared/views/save-view-link.tsx';
import styles from './area-head.module.css';
import type { AreaData } from './area-page.tsx';

/** What the area is, and which outcomes it serves as printed. */
export function AreaHead({ edition, area }: Pick<AreaData, 'edition' | 'area'>) {
  const { name, description, references, outcomes } = area;
  return (
    <div className={page.head}>
      <p className={styles.kicker}>
        Area of {edition.title}
        {references !== null && `, references ${references}`}
      </p>
      <PageHeading title={`${name}, ${editionName(edition)}`}>{name}</PageHeading>
      {description !== null && <p className={page.lede}>{description}</p>}
      <p className={`${styles.outcomes} no-print`}>
        <Link to={packPath(edition.id, { area: [areaSlug(area.id)] })}>Committee pack of {name}</Link>{' '}
        <SaveViewLink name={name} />
      </p>
      {outcomes.length > 0 && (
        <p className={styles.outcomes}>
          Target outcomes, as printed:{' '}
          {outcomes.map(({ id, name: outcome }, index) => (
            <span key={id}>
              {index > 0 && '; '}
              <Link to={`/outcomes/${id}?edition=${edition.id}`}>{outcome}</Link>
            </span>
          ))}
        </p>
      )}
    </div>
  );
}
