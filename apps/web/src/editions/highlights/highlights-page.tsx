import { type ActionFunctionArgs, Link, useLoaderData } from 'react-router';
import { Breadcrumb } from '../../shared/breadcrumb.tsx';
import { Notice } from '../../shared/editing/notice.tsx';
import { useFormState } from '../../shared/editing/use-form-state.ts';
import { editionName } from '../../shared/edition-name.ts';
import page from '../../shared/page.module.css';
import { PageHeading } from '../../shared/page-heading.tsx';
import { HIGHLIGHTS_FORM, HighlightsForm } from './highlights-form.tsx';
import type { loadHighlights } from './load-highlights.ts';
import { setHighlights } from './set-highlights.ts';

export { revalidateWhenDone as shouldRevalidate } from '../../shared/editing/revalidate-when-done.ts';
export { loadHighlights as loader } from './load-highlights.ts';

export function action(args: ActionFunctionArgs) {
  return setHighlights(args);
}

/** What works well and what to note: proposed from the data, written by people. */
export function Component() {
  const { edition, choices } = useLoaderData<typeof loadHighlights>();
  const { outcome } = useFormState(HIGHLIGHTS_FORM);
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
        <PageHeading title={`Highlights, ${name}`}>Highlights</PageHeading>
        <p className={page.lede}>
          {edition.title}: what readers see first. Dial proposes lines from the data; the words are yours.
        </p>
      </div>
      {outcome?.kind === 'done' && (
        <Notice title={outcome.message} tone="done" about={outcome}>
          <p>
            <Link to={`/editions/${edition.id}`}>See them as readers will</Link>
          </p>
        </Notice>
      )}
      {edition.stage === 'PUBLISHED' ? (
        <p>
          The edition is published, and its highlights stand.{' '}
          <Link to={`/editions/${edition.id}`}>Read them</Link>
        </p>
      ) : (
        <HighlightsForm key={edition.id} edition={edition} choices={choices} />
      )}
    </div>
  );
}
