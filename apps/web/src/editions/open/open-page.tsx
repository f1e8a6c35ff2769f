import { type ActionFunctionArgs, Link, useLoaderData } from 'react-router';
import { Breadcrumb } from '../../shared/breadcrumb.tsx';
import { Notice } from '../../shared/editing/notice.tsx';
import { useFormState } from '../../shared/editing/use-form-state.ts';
import page from '../../shared/page.module.css';
import { PageHeading } from '../../shared/page-heading.tsx';
import { plural } from '../../shared/plural.ts';
import { STAGE_WORDS } from '../../shared/stage.ts';
import { frequencyWords } from './frequency-words.ts';
import type { loadNextEdition } from './load-next-edition.ts';
import { NotDueList } from './not-due-list.tsx';
import { openEdition } from './open-edition.ts';
import { OPEN_FORM, OpenForm } from './open-form.tsx';
import styles from './open-page.module.css';

export { revalidateWhenDone as shouldRevalidate } from '../../shared/editing/revalidate-when-done.ts';
export { loadNextEdition as loader } from './load-next-edition.ts';

export function action(args: ActionFunctionArgs) {
  return openEdition(args);
}

export function Component() {
  const next = useLoaderData<typeof loadNextEdition>();
  const { outcome } = useFormState(OPEN_FORM);
  return (
    <div className={page.page}>
      <Breadcrumb
        crumbs={[
          { label: 'Headline', to: '/' },
          { label: 'Editions', to: '/editions' },
        ]}
      />
      <PageHeading title="Open the next edition">Open the next edition</PageHeading>
      {outcome?.kind === 'done' ? (
        <Notice title={outcome.message} tone="done" about={outcome}>
          <p>
            <Link to="/editions">Go to the board</Link>, where its returns, targets and meetings are.
          </p>
        </Notice>
      ) : next === null ? (
        <p>No edition is held that another could follow.</p>
      ) : (
        <>
          <p className={page.lede}>
            It follows “{next.from.title}”: the same indicators, with those who answer for them, and the
            targets that concern its periods.
          </p>
          {next.from.stage !== 'PUBLISHED' && (
            <p className={styles.warning}>
              <b>{next.from.title}</b> is still at {STAGE_WORDS[next.from.stage]}. What is approved there
              later does not come along.
            </p>
          )}
          <div className={styles.columns}>
            <OpenForm next={next} />
            <section aria-labelledby="falls-due" className={styles.due}>
              <h2 id="falls-due">What falls due</h2>
              <p>
                {plural(next.due, 'return')} {next.due === 1 ? 'falls' : 'fall'} due;{' '}
                {plural(next.notDue.length, 'indicator')} {next.notDue.length === 1 ? 'owes' : 'owe'} nothing
                this quarter.
              </p>
              <ul className={styles.counts}>
                {next.dueDates.map(({ frequency, count }) => (
                  <li key={frequency}>
                    {frequencyWords(frequency)}: {count}
                  </li>
                ))}
              </ul>
              <NotDueList notDue={next.notDue} />
            </section>
          </div>
        </>
      )}
    </div>
  );
}
