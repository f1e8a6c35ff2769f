import { type ActionFunctionArgs, Link, useActionData, useLoaderData } from 'react-router';
import { Breadcrumb } from '../../shared/breadcrumb.tsx';
import { Section } from '../../shared/document/section.tsx';
import type { ChangeOutcome } from '../../shared/editing/change-outcome.ts';
import { Notice } from '../../shared/editing/notice.tsx';
import { editionName } from '../../shared/edition-name.ts';
import page from '../../shared/page.module.css';
import { PageHeading } from '../../shared/page-heading.tsx';
import { plural } from '../../shared/plural.ts';
import { TableButtons } from '../../shared/table-file/table-buttons.tsx';
import { IndicatorTargets } from './indicator-targets.tsx';
import type { loadTargets } from './load-targets.ts';
import { setTargets } from './set-targets.ts';
import { TargetList } from './target-list.tsx';
import { targetsFile } from './targets-file.ts';

export { revalidateWhenDone as shouldRevalidate } from '../../shared/editing/revalidate-when-done.ts';
export { loadTargets as loader } from './load-targets.ts';

export function action(args: ActionFunctionArgs) {
  return setTargets(args);
}

/** For editors: the targets of an edition's indicators, those that have none first. */
export function Component() {
  const { edition, year, missing, present, indicator } = useLoaderData<typeof loadTargets>();
  const outcome = useActionData<ChangeOutcome>();
  const name = editionName(edition);
  const chosen = indicator?.id ?? null;
  return (
    <div className={page.page}>
      <Breadcrumb
        crumbs={[
          { label: 'Editions', to: '/editions' },
          { label: name, to: `/editions/${edition.id}` },
        ]}
      />
      <div className={page.head}>
        <PageHeading title={`Targets, ${name}`}>Targets, {name}</PageHeading>
        <p className={page.lede}>
          {missing.length === 0
            ? 'Every indicator has a target.'
            : `${plural(missing.length, 'indicator')} of ${missing.length + present.length} without a target.`}
        </p>
        {edition.stage === 'PUBLISHED' && (
          <p>
            The edition is published and stays as it is: what is set here counts for the next ones.{' '}
            <Link to="/editions">Editions</Link>
          </p>
        )}
      </div>
      {outcome?.kind === 'done' && <Notice title={outcome.message} tone="done" about={outcome} />}
      {indicator !== null && <IndicatorTargets indicator={indicator} edition={edition.id} year={year} />}
      <TableButtons
        what="the targets"
        file={(taken) => targetsFile([...missing, ...present], { id: edition.id, name }, taken)}
      />
      <Section id="missing" title={`Without a target (${missing.length})`}>
        <TargetList edition={edition.id} rows={missing} chosen={chosen} />
      </Section>
      <Section id="present" title={`With a target (${present.length})`}>
        <TargetList edition={edition.id} rows={present} chosen={chosen} />
      </Section>
    </div>
  );
}
