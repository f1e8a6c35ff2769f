import { useMemo, useState } from 'react';
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  useLoaderData,
  useSearchParams,
} from 'react-router';
import { Breadcrumb } from '../../shared/breadcrumb.tsx';
import page from '../../shared/page.module.css';
import { PageHeading } from '../../shared/page-heading.tsx';
import { shownOf } from '../../shared/plural.ts';
import { TableButtons } from '../../shared/table-file/table-buttons.tsx';
import { NARROW, useMedia } from '../../shared/use-media.ts';
import { usePrinting } from '../../shared/use-printing.ts';
import { useTyped } from '../../shared/use-typed.ts';
import { changeMapping } from '../editing/change-mapping.ts';
import { useMappingEditor } from '../editing/use-mapping-editor.tsx';
import { focusMapping } from '../focus-mapping.ts';
import { coverageWords } from '../on-track/coverage-words.ts';
import { outcomesPath } from '../outcome-address.ts';
import { ColumnKey } from './column-key.tsx';
import { FilterBar } from './filter-bar.tsx';
import { loadMatrix } from './load-matrix.ts';
import { mappingsFile } from './mappings-file.ts';
import { MarkKey } from './mark-key.tsx';
import { parseMatrixFilters } from './matrix-filters.ts';
import { MatrixGrid } from './matrix-grid.tsx';
import styles from './matrix-page.module.css';
import { MatrixPicture } from './matrix-picture.tsx';
import { openCell } from './open-cell.ts';
import { OutcomeLists } from './outcome-lists.tsx';
import { PrintTable } from './print-table.tsx';
import { shownMatrix } from './shown-matrix.ts';

export { revalidateOnEdition as shouldRevalidate } from '../revalidate-on-edition.ts';

export function loader(args: LoaderFunctionArgs) {
  return loadMatrix(args);
}

export function action(args: ActionFunctionArgs) {
  return changeMapping(args);
}

export function Component() {
  const { edition, matrix, from, areas, mappings, track, mayMap } = useLoaderData<typeof loader>();
  const [params] = useSearchParams();
  const [typed, type] = useTyped();
  const narrow = useMedia(NARROW);
  const printing = usePrinting();
  const [changed, setChanged] = useState<{ readonly mapping: string } | null>(null);
  const { area, agreed } = parseMatrixFilters(params, areas);
  const shown = useMemo(() => shownMatrix(matrix, { area, agreed }, typed), [matrix, area, agreed, typed]);
  const found = shownOf(shown.rows.length, matrix.rows.length, 'measure');
  const coverage = coverageWords(track, matrix.columns.length);
  const { open, dialog } = useMappingEditor({
    mappings,
    choices: [],
    coverage,
    onChanged: (mapping) => (narrow ? focusMapping(mapping) : setChanged({ mapping })),
  });
  const onOpen = mayMap ? (row: string, column: string) => open(openCell(matrix, row, column)) : null;
  return (
    <div className={page.page}>
      <Breadcrumb
        crumbs={[
          { label: `Headline, ${edition.name}`, to: `/editions/${edition.id}` },
          { label: 'Outcomes', to: outcomesPath(`?${params}`) },
        ]}
      />
      <div className={page.head}>
        <PageHeading title="Measures by outcome">Measures by outcome</PageHeading>
        <p>
          The measures of {edition.name}, and last those that are mapped though it does not report them,
          against the outcomes of Luton 2040. {coverage}.
        </p>
        <MarkKey />
      </div>
      <FilterBar filters={{ area, agreed }} areas={areas} typed={typed} onType={type} found={found} />
      {shown.rows.length > 0 && (
        <TableButtons
          what="the measures shown"
          file={(taken) => mappingsFile(shown, agreed, edition, taken)}
        />
      )}
      {shown.rows.length > 0 && (
        <MatrixPicture matrix={shown} onlyAgreed={agreed} found={found} edition={edition} from={from} />
      )}
      {shown.rows.length === 0 && <p>No measure fits. Choose all areas, or type fewer words.</p>}
      {printing ? (
        <PrintTable matrix={shown} onlyAgreed={agreed} edition={edition.name} />
      ) : narrow ? (
        <OutcomeLists matrix={shown} edition={edition.id} onOpen={onOpen} />
      ) : (
        shown.rows.length > 0 && (
          <MatrixGrid
            matrix={shown}
            onlyAgreed={agreed}
            edition={edition}
            onOpen={onOpen}
            changed={changed}
          />
        )
      )}
      {(!narrow || printing) && (
        <section aria-labelledby="key" className={styles.key}>
          <h2 id="key" className={styles.heading}>
            The outcomes by number
          </h2>
          <p className={styles.note}>
            The numbers are this page’s own, in the order of the vision’s document.
          </p>
          <ColumnKey matrix={shown} />
        </section>
      )}
      {dialog}
    </div>
  );
}
