import { useMemo } from 'react';
import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { Breadcrumb } from '../shared/breadcrumb.tsx';
import { editionName } from '../shared/edition-name.ts';
import { FilterField } from '../shared/filter-field.tsx';
import { graphql, readFragment } from '../shared/graphql.ts';
import { load, notFound } from '../shared/load.ts';
import page from '../shared/page.module.css';
import { PageHeading } from '../shared/page-heading.tsx';
import { shownOf } from '../shared/plural.ts';
import { TableButtons } from '../shared/table-file/table-buttons.tsx';
import { useTyped } from '../shared/use-typed.ts';
import { glossaryFile } from './glossary-file.ts';
import { matchingTerms } from './matching-terms.ts';
import { TERMS, TermList } from './term-list.tsx';

export { revalidateOnNewPath as shouldRevalidate } from '../shared/revalidate-on-new-path.ts';

const GLOSSARY = graphql(
  `
    query Glossary($edition: ID!) {
      edition(id: $edition) {
        id
        title
        financialYear
        quarter
        source {
          document
        }
        glossary {
          ...TermListTerm
        }
      }
    }
  `,
  [TERMS],
);

export async function loader(args: LoaderFunctionArgs) {
  const { edition } = await load(args, GLOSSARY, { edition: args.params.edition ?? '' });
  if (edition === null) throw notFound();
  return edition;
}

export function Component() {
  const edition = useLoaderData<typeof loader>();
  const name = editionName(edition);
  const [typed, type] = useTyped();
  const all = useMemo(() => readFragment(TERMS, edition.glossary), [edition.glossary]);
  const shown = useMemo(() => matchingTerms(all, typed), [all, typed]);
  return (
    <div className={page.page}>
      <Breadcrumb crumbs={[{ label: `Headline, ${name}`, to: `/editions/${edition.id}` }]} />
      <div className={page.head}>
        <PageHeading title={`Glossary, ${name}`}>Glossary</PageHeading>
        <p className={page.lede}>
          Terms that the {edition.title} explains
          {edition.source === null ? ', carried on from the edition before it' : ', as printed'}.
        </p>
      </div>
      {all.length === 0 ? (
        <p>This edition has no glossary.</p>
      ) : (
        <>
          <FilterField
            label="Find a term"
            typed={typed}
            onType={type}
            found={shownOf(shown.length, all.length, 'term')}
          />
          {shown.length > 0 && (
            <TableButtons
              what="the terms shown"
              file={(taken) =>
                glossaryFile(
                  shown,
                  { id: edition.id, name, document: edition.source?.document ?? null },
                  taken,
                )
              }
            />
          )}
          {shown.length === 0 && (
            <p>No term or explanation holds these words. Try fewer, or part of a word.</p>
          )}
          <TermList terms={shown} />
        </>
      )}
    </div>
  );
}
