import { lazy, Suspense } from 'react';
import { type ActionFunctionArgs, Link, useActionData, useLoaderData } from 'react-router';
import { Breadcrumb } from '../shared/breadcrumb.tsx';
import type { ChangeOutcome } from '../shared/editing/change-outcome.ts';
import { readFragment } from '../shared/graphql.ts';
import page from '../shared/page.module.css';
import { PageHeading } from '../shared/page-heading.tsx';
import { TableButtons } from '../shared/table-file/table-buttons.tsx';
import { EDITION, EditionItem } from './edition-item.tsx';
import { editionsFile } from './editions-file.ts';
import styles from './editions-page.module.css';
import type { loadEditions } from './load-editions.ts';

export { revalidateWhenDone as shouldRevalidate } from '../shared/editing/revalidate-when-done.ts';
export { loadEditions as loader } from './load-editions.ts';

/** Loaded for those who see an edition under way alone. */
const Board = lazy(() => import('./board/board.tsx'));
const Done = lazy(async () => ({ default: (await import('../shared/editing/notice.tsx')).Notice }));

/** What changes an edition is loaded when a form is sent. */
export async function action(args: ActionFunctionArgs): Promise<ChangeOutcome> {
  const { changeBoard } = await import('./board/change-board.ts');
  return changeBoard(args);
}

export function Component() {
  const { permissions, boards, published } = useLoaderData<typeof loadEditions>();
  const outcome = useActionData<ChangeOutcome | undefined>();
  return (
    <div className={page.page}>
      <Breadcrumb crumbs={[{ label: 'Headline', to: '/' }]} />
      <div className={page.head}>
        <PageHeading title="Editions">Editions</PageHeading>
        <p className={page.lede}>One report for one quarter each, newest first.</p>
      </div>
      <Suspense fallback={<p>Loading the board…</p>}>
        {outcome?.kind === 'done' && <Done title={outcome.message} tone="done" about={outcome} />}
        {boards.map((edition) => (
          <Board key={edition.id} edition={edition} permissions={permissions} />
        ))}
      </Suspense>
      {permissions.includes('OPEN_EDITIONS') && (
        <p className="no-print">
          <Link to="/editions/open">Open the next edition</Link>
        </p>
      )}
      {published.length === 0 && <p>Nothing is published yet.</p>}
      {boards.length > 0 && published.length > 0 && <h2>Published</h2>}
      {published.length > 0 && (
        <TableButtons
          what="the published editions"
          file={(taken) => editionsFile(readFragment(EDITION, published), taken)}
        />
      )}
      <ul className={styles.list}>
        {published.map((edition) => (
          <EditionItem key={edition.id} edition={edition} />
        ))}
      </ul>
    </div>
  );
}
