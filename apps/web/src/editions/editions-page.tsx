import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { Breadcrumb } from '../shared/breadcrumb.tsx';
import { graphql } from '../shared/graphql.ts';
import { load } from '../shared/load.ts';
import page from '../shared/page.module.css';
import { PageHeading } from '../shared/page-heading.tsx';
import { EDITION, EditionItem } from './edition-item.tsx';
import styles from './editions-page.module.css';

const EDITIONS = graphql(
  `
    query Editions {
      editions {
        id
        ...EditionItemEdition
      }
    }
  `,
  [EDITION],
);

export async function loader(args: LoaderFunctionArgs) {
  const { editions } = await load(args, EDITIONS, {});
  return editions;
}

export function Component() {
  const editions = useLoaderData<typeof loader>();
  return (
    <div className={page.page}>
      <Breadcrumb crumbs={[{ label: 'Headline', to: '/' }]} />
      <div className={page.head}>
        <PageHeading title="Editions">Editions</PageHeading>
        <p className={page.lede}>One report for one quarter each, newest first.</p>
      </div>
      {editions.length === 0 && <p>Nothing is published yet.</p>}
      <ul className={styles.list}>
        {editions.map((edition) => (
          <EditionItem key={edition.id} edition={edition} />
        ))}
      </ul>
    </div>
  );
}
