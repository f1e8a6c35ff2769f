import { Link, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { Breadcrumb } from '../shared/breadcrumb.tsx';
import { editionNameOfId } from '../shared/edition-name.ts';
import { graphql } from '../shared/graphql.ts';
import { load } from '../shared/load.ts';
import { PageHeading } from '../shared/page-heading.tsx';
import prose from '../shared/prose.module.css';
import { DOCUMENT, Documents, STRATEGY_DOCUMENTS } from './documents.tsx';
import { OPEN_DATA, OpenData } from './open-data.tsx';

const ABOUT = graphql(
  `
    query About {
      council {
        name
      }
      editions {
        id
        ...DocumentsEdition
        ...OpenDataEdition
      }
      ...StrategyDocuments
    }
  `,
  [DOCUMENT, OPEN_DATA, STRATEGY_DOCUMENTS],
);

export function loader(args: LoaderFunctionArgs) {
  return load(args, ABOUT, {});
}

export function Component() {
  const data = useLoaderData<typeof loader>();
  const { council, editions } = data;
  return (
    <>
      <Breadcrumb crumbs={[{ label: 'Headline', to: '/' }]} />
      <div className={prose.prose}>
        <PageHeading title="About">About Dial</PageHeading>
        <p className={prose.lede}>
          Dial shows how {council.name} is performing, from the council’s own reports: each figure, the target
          it is held against, its rating with the arithmetic, the officer’s words beside it, and the line it
          was printed on.
        </p>
        <h2>Whose documents</h2>
        <p>
          The figures, outcomes, measures and plans are those that the council printed in these documents.
          Dial adds none of its own. What staff map, agree and register in Dial carries their name and the
          date.
        </p>
        <Documents editions={editions} strategy={data} />
        <h2>How a figure is traced</h2>
        <p>
          The documents are read as text. Every figure keeps the document and the line it stands on, and its
          text exactly as printed, even where that is evidently wrong: “£51.91” with its missing m stays
          visible as it was printed.
        </p>
        <p>
          Where a document says the same thing in two ways, Dial keeps every reading, says which one it stands
          on, and why. Each edition lists its{' '}
          {editions.map(({ id }, index) => (
            <span key={id}>
              {index > 0 && ', '}
              <Link to={`/editions/${id}/conflicts`}>conflicts, {editionNameOfId(id)}</Link>
            </span>
          ))}
          .
        </p>
        <p>
          A missing figure is never shown as zero. It says why it is missing, in the document’s words where it
          has some: awaited and when it is due, not available, not applicable, suppressed, or none printed.
        </p>
        <h2>Ratings</h2>
        <p>
          A rating is shown as the council published it. Where none was printed, or the printed colour did not
          survive in the text, Dial works it out and says so.{' '}
          <Link to="/about/ratings">How ratings work</Link> explains the rules, with examples.
        </p>
        <h2>Open data</h2>
        <p>All figures can be downloaded without signing in; outcomes, measures and plans through the API.</p>
        <OpenData editions={editions} />
        <p>
          Cells that a spreadsheet would run as a formula (beginning with =, +, -, @, a tab or a line break)
          have an apostrophe put before them in the CSV files. The JSON files hold the text unchanged.
        </p>
      </div>
    </>
  );
}
