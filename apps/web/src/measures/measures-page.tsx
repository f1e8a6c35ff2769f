import { useMemo } from 'react';
import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { Breadcrumb } from '../shared/breadcrumb.tsx';
import { FilterField } from '../shared/filter-field.tsx';
import { graphql, readFragment } from '../shared/graphql.ts';
import { load } from '../shared/load.ts';
import page from '../shared/page.module.css';
import { PageHeading } from '../shared/page-heading.tsx';
import { shownOf } from '../shared/plural.ts';
import { TableButtons } from '../shared/table-file/table-buttons.tsx';
import { NARROW, useMedia } from '../shared/use-media.ts';
import { useTyped } from '../shared/use-typed.ts';
import { documentsOf } from './list/documents-of.ts';
import { matchingMeasures } from './list/matching-measures.ts';
import { MeasureCards } from './list/measure-cards.tsx';
import { ROW } from './list/measure-row.ts';
import { measuresFile } from './list/measures-file.ts';
import { MeasuresTable } from './list/measures-table.tsx';

export { revalidateOnNewPath as shouldRevalidate } from '../shared/revalidate-on-new-path.ts';

const MEASURES = graphql(
  `
    query Measures {
      measureChains {
        ...MeasureRow
      }
    }
  `,
  [ROW],
);

export function loader(args: LoaderFunctionArgs) {
  return load(args, MEASURES, {});
}

export function Component() {
  const { measureChains } = useLoaderData<typeof loader>();
  const [typed, type] = useTyped();
  const all = useMemo(() => readFragment(ROW, measureChains), [measureChains]);
  const documents = useMemo(() => documentsOf(all), [all]);
  const shown = useMemo(() => matchingMeasures(all, typed), [all, typed]);
  const List = useMedia(NARROW) ? MeasureCards : MeasuresTable;
  return (
    <div className={page.page}>
      <Breadcrumb
        crumbs={[
          { label: 'Headline', to: '/' },
          { label: 'Framework', to: '/framework' },
        ]}
      />
      <div className={page.head}>
        <PageHeading title="Measures through time">Measures through time</PageHeading>
        <p className={page.lede}>
          What one document measures and another carries on, from the corporate plan of 2008 until now: under
          which name, what changed, and whether the figures may be compared.
        </p>
      </div>
      {all.length === 0 ? (
        <p>No measure is recorded as going through several documents.</p>
      ) : (
        <>
          <FilterField
            label="Find a measure"
            typed={typed}
            onType={type}
            found={shownOf(shown.length, all.length, 'measure')}
          />
          {shown.length === 0 ? (
            <p>None holds these words. Try fewer, or part of a word.</p>
          ) : (
            <>
              <TableButtons
                what="the measures shown"
                file={(taken) => measuresFile(shown, documents, taken)}
              />
              <List measures={shown} documents={documents} />
            </>
          )}
        </>
      )}
    </div>
  );
}
