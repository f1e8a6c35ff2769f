import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { Breadcrumb } from '../shared/breadcrumb.tsx';
import page from '../shared/page.module.css';
import { PageHeading } from '../shared/page-heading.tsx';
import styles from './framework-page.module.css';
import { ChainLinks } from './measure/chain-links.tsx';
import { FrameworkMeasure } from './measure/framework-measure.tsx';
import { GoldenThread } from './measure/golden-thread.tsx';
import { loadMeasure } from './measure/load-measure.ts';
import { ProposedMeasureFacts } from './measure/proposed-measure-facts.tsx';

export function loader(args: LoaderFunctionArgs) {
  return loadMeasure(args);
}

export function Component() {
  const loaded = useLoaderData<typeof loader>();
  const { measure, thread, newest } = loaded;
  const name = loaded.kind === 'framework' ? loaded.measure.measure : loaded.measure.text;
  return (
    <div className={styles.page}>
      <div>
        <Breadcrumb
          crumbs={[
            { label: 'Headline', to: '/' },
            { label: 'Framework', to: '/framework' },
          ]}
        />
        <div className={page.head}>
          <PageHeading title={name}>{name}</PageHeading>
          <p className={page.lede}>
            {loaded.kind === 'framework'
              ? `${loaded.layer}, number ${loaded.measure.number}`
              : 'Proposed for Luton 2040'}
          </p>
        </div>
      </div>
      <GoldenThread
        thread={thread}
        indicators={measure.indicators}
        own={loaded.kind === 'proposed' ? loaded.measure.outcome : null}
        id={measure.id}
        measure={name}
        newest={newest}
      />
      <ChainLinks chains={thread.chains} />
      {loaded.kind === 'framework' ? (
        <FrameworkMeasure measure={loaded.measure} layer={loaded.layer} document={loaded.document} />
      ) : (
        <ProposedMeasureFacts measure={loaded.measure} document={loaded.document} />
      )}
    </div>
  );
}
