import { useMemo } from 'react';
import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { Breadcrumb } from '../shared/breadcrumb.tsx';
import { AsPrinted } from '../shared/document/as-printed.tsx';
import layout from '../shared/document/beside-contents.module.css';
import { Contents } from '../shared/document/contents.tsx';
import { Section } from '../shared/document/section.tsx';
import { SourceLine } from '../shared/document/source-line.tsx';
import page from '../shared/page.module.css';
import { PageHeading } from '../shared/page-heading.tsx';
import styles from './corporate-plan-page.module.css';
import { IndicatorIndex } from './document/indicator-index.tsx';
import { planParts } from './document/parts.tsx';
import { FoldedContents } from './folded-contents.tsx';
import { loadPlan } from './load-plan.ts';

export { revalidateOnNewPath as shouldRevalidate } from '../shared/revalidate-on-new-path.ts';

export function loader(args: LoaderFunctionArgs) {
  return loadPlan(args);
}

export function Component() {
  const plan = useLoaderData<typeof loader>();
  const parts = useMemo(() => planParts(plan), [plan]);
  const contents = [...parts, { id: 'indicators', title: 'Every indicator of the plan' }];
  return (
    <>
      <Breadcrumb
        crumbs={[
          { label: 'Headline', to: '/' },
          { label: 'Framework', to: '/framework' },
        ]}
      />
      <div className={`${layout.page} ${styles.page}`}>
        <div className={layout.main}>
          <div className={page.head}>
            <PageHeading title={plan.title}>{plan.title}</PageHeading>
            <blockquote className={styles.vision}>
              <p>“{plan.vision.text}”</p>
              <AsPrinted raw={plan.vision.raw} note={plan.vision.note} />
            </blockquote>
            <p>
              The plan as its text reads, in the order of its lines, which stand in the margin. Where a text
              was read as something else than is printed, what is printed is folded under it; what did not
              survive is marked and not filled.
            </p>
            <SourceLine source={plan.source} />
            <FoldedContents parts={contents} />
          </div>
          {parts.map(({ id, title, body }) => (
            <Section key={id} id={id} title={title}>
              {body}
            </Section>
          ))}
          <Section id="indicators" title="Every indicator of the plan">
            <IndicatorIndex plan={plan} />
          </Section>
        </div>
        <Contents parts={contents} />
      </div>
    </>
  );
}
