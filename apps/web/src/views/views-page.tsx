import { lazy, Suspense } from 'react';
import { type ActionFunctionArgs, Link, useActionData, useLoaderData, useNavigation } from 'react-router';
import { Breadcrumb } from '../shared/breadcrumb.tsx';
import { Section } from '../shared/document/section.tsx';
import type { ChangeOutcome } from '../shared/editing/change-outcome.ts';
import { Notice } from '../shared/editing/notice.tsx';
import { useEditDialog } from '../shared/editing/use-edit-dialog.ts';
import page from '../shared/page.module.css';
import { PageHeading } from '../shared/page-heading.tsx';
import type { loadViews } from './load-views.ts';
import { NoticeList } from './notice-list.tsx';
import { SAVE_FORM, SaveForm } from './save-form.tsx';
import { type ViewEdit, ViewItem } from './view-item.tsx';

export { revalidateWhenDone as shouldRevalidate } from '../shared/editing/revalidate-when-done.ts';
export { loadViews as loader } from './load-views.ts';

const EditView = lazy(async () => ({ default: (await import('./edit-view.tsx')).EditView }));

export async function action(args: ActionFunctionArgs) {
  const { changeViews } = await import('./change-views.ts');
  return changeViews(args);
}

/** What somebody keeps of Dial, and what they were told of it. */
export function Component() {
  const { views, notices, toSave, faults } = useLoaderData<typeof loadViews>();
  const outcome = useActionData<ChangeOutcome>();
  const idle = useNavigation().state === 'idle';
  const { edit, form, open, close } = useEditDialog<ViewEdit>();
  const done = idle && outcome?.kind === 'done' ? outcome : null;
  const isSaved = done?.form === SAVE_FORM;
  return (
    <div className={page.page}>
      <Breadcrumb crumbs={[{ label: 'Headline', to: '/' }]} />
      <div className={page.head}>
        <PageHeading title="Your views">Your views</PageHeading>
        <p className={page.lede}>
          Lists, indicators, outcomes and comparisons that you come back to. Nobody else sees them.
        </p>
      </div>
      {done !== null && (
        <Notice title={done.message} tone="done" about={done}>
          {isSaved && toSave !== null && (
            <p>
              <Link to={toSave.address}>Back to where you were</Link>
            </p>
          )}
        </Notice>
      )}
      {faults.length > 0 && (
        <Notice title="This address cannot be kept as a view" tone="problem" about={faults}>
          {faults.map((fault) => (
            <p key={fault}>{fault}</p>
          ))}
        </Notice>
      )}
      {toSave !== null && !isSaved && (
        <Section id="save" title="Save this view" onScreen>
          <SaveForm key={toSave.address} view={toSave} />
        </Section>
      )}
      <Section id="views" title="Views">
        {views.length === 0 ? (
          <p>
            You keep none yet. Where a list, an indicator or a comparison offers it, choose “Save this view”.
          </p>
        ) : (
          <ul>
            {views.map((view) => (
              <ViewItem key={`${view.id} ${view.version}`} view={view} onEdit={open} />
            ))}
          </ul>
        )}
      </Section>
      <Section id="notices" title="Notices">
        {notices.length === 0 ? (
          <p>
            Nothing is new. Where you choose “Tell me what is new” on a view, its news is listed here, and
            sent by e-mail at most once a day if Dial can send e-mail.
          </p>
        ) : (
          <NoticeList notices={notices} />
        )}
      </Section>
      {edit !== null && (
        <Suspense>
          <EditView edit={edit} form={form} onClose={close} />
        </Suspense>
      )}
    </div>
  );
}
