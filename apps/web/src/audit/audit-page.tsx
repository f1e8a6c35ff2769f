import { Link, useLoaderData } from 'react-router';
import { Breadcrumb } from '../shared/breadcrumb.tsx';
import page from '../shared/page.module.css';
import { PageHeading } from '../shared/page-heading.tsx';
import { AuditEventItem } from './audit-event-item.tsx';
import { AuditFilterForm } from './audit-filter-form.tsx';
import { auditQuery } from './audit-filters.ts';
import styles from './audit-page.module.css';
import type { loadAudit } from './load-audit.ts';
import { NarrowedTo } from './narrowed-to.tsx';

export { loadAudit as loader } from './load-audit.ts';

/** For editors and administrators: what was done, by whom and when, and what it changed. */
export function Component() {
  const { filters, events, older, isFirst, ...choices } = useLoaderData<typeof loadAudit>();
  const names = new Map([...choices.indicators, ...choices.people].map(({ id, name }) => [id, name]));
  const query = auditQuery(filters);
  return (
    <div className={page.page}>
      <Breadcrumb crumbs={[{ label: 'Headline', to: '/' }]} />
      <div className={page.head}>
        <PageHeading title="Audit">Audit</PageHeading>
        <p className={page.lede}>What was done in Dial, newest first. Nothing of it can be changed.</p>
      </div>
      <AuditFilterForm key={query} filters={filters} {...choices} />
      <NarrowedTo filters={filters} {...choices} />
      <p className="no-print">
        <a href={`/audit.csv${query}`} download>
          {query === '' ? 'Download all of it (CSV)' : 'Download all that fits (CSV)'}
        </a>
      </p>
      {events.length === 0 ? (
        <p>Nothing was done that fits. Choose less above, or show everything.</p>
      ) : (
        <ol aria-label="Events, newest first">
          {events.map((event) => (
            <AuditEventItem key={event.id} event={event} filters={filters} names={names} />
          ))}
        </ol>
      )}
      <nav aria-label="Pages" className={`${styles.buttons} no-print`}>
        {!isFirst && <Link to={`/audit${query}`}>Newest</Link>}
        {older !== null && <Link to={`/audit${auditQuery(filters, older)}`}>Older</Link>}
      </nav>
    </div>
  );
}
