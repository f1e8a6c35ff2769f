import { Link, useLoaderData, useLocation } from 'react-router';
import { Breadcrumb } from '../shared/breadcrumb.tsx';
import { Notice } from '../shared/editing/notice.tsx';
import { editionName } from '../shared/edition-name.ts';
import page from '../shared/page.module.css';
import { PageHeading } from '../shared/page-heading.tsx';
import { STAGE_WORDS } from '../shared/stage.ts';
import type { loadPack } from './load-pack.ts';
import { PackForm } from './pack-form.tsx';

export { loadPack as loader } from './load-pack.ts';

/** A committee pack of an edition, an area of it or a list. */
export function Component() {
  const { edition, area, chosen, faults } = useLoaderData<typeof loadPack>();
  const { search } = useLocation();
  const { id, title, stage, areas } = edition;
  const name = editionName(edition);
  return (
    <div className={page.page}>
      <Breadcrumb crumbs={[{ label: `Headline, ${name}`, to: `/editions/${id}` }]} />
      <div className={page.head}>
        <PageHeading title={`Committee pack, ${name}`}>Committee pack</PageHeading>
        <p className={page.lede}>
          The {title} as a document: headline, highlights, a page for each indicator that needs attention,
          tables for the rest, glossary.
        </p>
      </div>
      {stage !== 'PUBLISHED' && (
        <p>This edition is at {STAGE_WORDS[stage]} and not public: the pack says so on every page.</p>
      )}
      {faults.length > 0 ? (
        <Notice title="No pack can be made of this address" tone="problem" about={search}>
          <ul>
            {faults.map((fault) => (
              <li key={fault}>{fault}</li>
            ))}
          </ul>
          <p>
            <Link to={`/editions/${id}/pack`}>Make a pack of the whole edition or of an area</Link>
          </p>
        </Notice>
      ) : (
        <PackForm key={`${id}${search}`} edition={id} areas={areas} area={area} chosen={chosen} />
      )}
      <p>
        To choose other indicators, narrow{' '}
        <Link to={`/editions/${id}/indicators${faults.length > 0 ? '' : search}`}>the list</Link> and follow
        “Committee pack” from there.
      </p>
    </div>
  );
}
