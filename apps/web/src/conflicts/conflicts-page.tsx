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
import { CONFLICT, ConflictItem } from './conflict-item.tsx';
import { conflictsFile } from './conflicts-file.ts';
import styles from './conflicts-page.module.css';
import { matchingConflicts } from './matching-conflicts.ts';

export { revalidateOnNewPath as shouldRevalidate } from '../shared/revalidate-on-new-path.ts';

const CONFLICTS = graphql(
  `
    query Conflicts($edition: ID!) {
      edition(id: $edition) {
        id
        title
        financialYear
        quarter
        source {
          document
        }
        conflicts {
          ...ConflictItemConflict
        }
      }
    }
  `,
  [CONFLICT],
);

export async function loader(args: LoaderFunctionArgs) {
  const { edition } = await load(args, CONFLICTS, { edition: args.params.edition ?? '' });
  if (edition === null) throw notFound();
  return edition;
}

export function Component() {
  const edition = useLoaderData<typeof loader>();
  const name = editionName(edition);
  const [typed, type] = useTyped();
  const all = useMemo(() => readFragment(CONFLICT, edition.conflicts), [edition.conflicts]);
  const shown = useMemo(() => matchingConflicts(all, typed), [all, typed]);
  return (
    <div className={page.page}>
      <Breadcrumb crumbs={[{ label: `Headline, ${name}`, to: `/editions/${edition.id}` }]} />
      <div className={page.head}>
        <PageHeading title={`Conflicts, ${name}`}>Conflicts in the sources</PageHeading>
        <p className={page.lede}>
          {edition.source === null
            ? 'The figures of this edition were filed and signed off in Dial: there is no document whose readings could disagree.'
            : `Where the ${edition.title} says the same thing in two ways, every reading is kept, with the one that the figures here stand on and why. They are listed in the order of the document’s lines.`}
        </p>
      </div>
      <FilterField
        label="Find a conflict"
        typed={typed}
        onType={type}
        found={shownOf(shown.length, all.length, 'conflict')}
      />
      {shown.length > 0 && (
        <TableButtons
          what="the conflicts shown"
          file={(taken) =>
            conflictsFile(shown, { id: edition.id, name, document: edition.source?.document ?? null }, taken)
          }
        />
      )}
      {shown.length === 0 && (
        <p>
          {all.length === 0 ? 'None is recorded.' : 'None holds these words. Try fewer, or part of a word.'}
        </p>
      )}
      <ol className={styles.list}>
        {shown.map((conflict) => (
          <ConflictItem key={conflict.id} edition={edition.id} conflict={conflict} />
        ))}
      </ol>
    </div>
  );
}
