import { indicatorName } from '@dial/domain/text/indicator-name';
import { Link, useLoaderData } from 'react-router';
import { Breadcrumb } from '../../shared/breadcrumb.tsx';
import { FieldChanges } from '../../shared/changes/field-changes.tsx';
import { editionName } from '../../shared/edition-name.ts';
import { indicatorPath } from '../../shared/indicator-filters.ts';
import page from '../../shared/page.module.css';
import { PageHeading } from '../../shared/page-heading.tsx';
import { plural } from '../../shared/plural.ts';
import { TableButtons } from '../../shared/table-file/table-buttons.tsx';
import { historyPath, momentWords } from '../moment.ts';
import { MomentChoice } from '../moment-choice.tsx';
import { changesFile } from './changes-file.ts';
import styles from './changes-page.module.css';
import type { loadChanges } from './load-changes.ts';

export { loadChanges as loader } from './load-changes.ts';

/** What changed of an edition between two moments, figure by figure and word by word. */
export function Component() {
  const { edition, stages, from, to, changes } = useLoaderData<typeof loadChanges>();
  const name = editionName(edition);
  return (
    <div className={page.page}>
      <Breadcrumb
        crumbs={[
          { label: 'Editions', to: '/editions' },
          { label: name, to: `/editions/${edition.id}` },
        ]}
      />
      <div className={page.head}>
        <PageHeading title={`What changed, ${name}`}>What changed</PageHeading>
        <p className={page.lede}>
          {edition.title}: from {momentWords(from)} to {momentWords(to)}.
        </p>
      </div>
      <MomentChoice
        stages={stages}
        fields={[
          { name: 'from', label: 'From', moment: from },
          { name: 'to', label: 'To', moment: to },
        ]}
        submit="Compare"
      />
      <p className="no-print">
        <Link to={historyPath(edition.id, to)}>The whole edition {momentWords(to)}</Link>
      </p>
      {changes === null ? (
        <p>
          There is nothing to compare: the edition has no kept versions of one of these moments that you may
          see.
        </p>
      ) : (
        <>
          <p role="status" className={styles.count}>
            {summary(changes.reports.length, changes.edition.length)}
          </p>
          {changes.edition.length + changes.reports.length > 0 && (
            <TableButtons
              what="what changed"
              file={(taken) =>
                changesFile(
                  changes,
                  { id: edition.id, name, between: `from ${momentWords(from)} to ${momentWords(to)}` },
                  taken,
                )
              }
            />
          )}
          {changes.edition.length > 0 && (
            <section aria-labelledby="edition-changes" className={styles.part}>
              <h2 id="edition-changes">The edition itself</h2>
              <FieldChanges changes={changes.edition} />
            </section>
          )}
          {[...Map.groupBy(changes.reports, ({ area }) => area)].map(([area, reports]) => (
            <section key={area} aria-label={area} className={styles.part}>
              <h2>{area}</h2>
              {reports.map((report) => (
                <div key={report.indicator.id} className={styles.report}>
                  <h3 className={styles.title}>
                    <Link to={indicatorPath(edition.id, report.indicator.id)}>{indicatorName(report)}</Link>
                  </h3>
                  <FieldChanges changes={report.fields} />
                </div>
              ))}
            </section>
          ))}
        </>
      )}
    </div>
  );
}

function summary(reports: number, edition: number): string {
  if (reports + edition === 0) return 'Nothing changed.';
  if (reports === 0) return 'No indicator changed; the edition’s own text did.';
  return `${plural(reports, 'indicator')} changed.`;
}
