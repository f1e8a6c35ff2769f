import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { Breadcrumb } from '../shared/breadcrumb.tsx';
import layout from '../shared/document/beside-contents.module.css';
import { Contents } from '../shared/document/contents.tsx';
import { Section } from '../shared/document/section.tsx';
import { preloadChart } from '../shared/figures/chart/plot-drawing.tsx';
import { graphql, readFragment } from '../shared/graphql.ts';
import { CHAIN } from '../shared/lineage/chain.ts';
import { ChainMembers } from '../shared/lineage/chain-members.tsx';
import { load, notFound } from '../shared/load.ts';
import page from '../shared/page.module.css';
import { PageHeading } from '../shared/page-heading.tsx';
import { plural } from '../shared/plural.ts';
import { TableButtons } from '../shared/table-file/table-buttons.tsx';
import { documentsOf } from './list/documents-of.ts';
import { MeasureFigures } from './measure-figures.tsx';
import { membersFile } from './members-file.ts';

export { revalidateOnNewPath as shouldRevalidate } from '../shared/revalidate-on-new-path.ts';

const MEASURE = graphql(
  `
    query Measure($chain: ID!) {
      measureChain(id: $chain) {
        ...LineageChain
      }
    }
  `,
  [CHAIN],
);

export async function loader(args: LoaderFunctionArgs) {
  preloadChart();
  const { measureChain } = await load(args, MEASURE, { chain: args.params.chain ?? '' });
  if (measureChain === null) throw notFound();
  return measureChain;
}

const PARTS = [
  { id: 'documents', title: 'Through the documents' },
  { id: 'figures', title: 'Figures through time' },
] as const;

/** One measure from document to document, and its figures as far as they may be compared. */
export function Component() {
  const chain = readFragment(CHAIN, useLoaderData<typeof loader>());
  const documents = documentsOf([chain]);
  const [first] = documents;
  const last = documents.at(-1);
  const [way, figures] = PARTS;
  return (
    <>
      <Breadcrumb
        crumbs={[
          { label: 'Headline', to: '/' },
          { label: 'Framework', to: '/framework' },
          { label: 'Measures through time', to: '/measures' },
        ]}
      />
      <div className={layout.page}>
        <div className={layout.main}>
          <div className={page.head}>
            <PageHeading title={chain.title}>{chain.title}</PageHeading>
            {first !== undefined && last !== undefined && (
              <p className={page.lede}>
                One measure in {plural(documents.length, 'document')}, from “{first.title}” to “{last.title}”.
              </p>
            )}
          </div>
          <Section {...way}>
            <TableButtons what="the documents" file={(taken) => membersFile(chain, taken)} />
            <ChainMembers chain={chain} />
          </Section>
          <Section {...figures}>
            <MeasureFigures chain={chain} />
          </Section>
        </div>
        <Contents parts={PARTS} />
      </div>
    </>
  );
}
