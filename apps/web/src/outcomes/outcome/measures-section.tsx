import { Section } from '../../shared/document/section.tsx';
import { Button } from '../../shared/editing/button.tsx';
import { plural } from '../../shared/plural.ts';
import { TableButtons } from '../../shared/table-file/table-buttons.tsx';
import type { TableFile, Taken } from '../../shared/table-file/table-file.ts';
import type { PictureSources } from '../picture/picture-sources.ts';
import { StripsPicture } from '../picture/strips-picture.tsx';
import { MeasureItem } from './measure-item.tsx';
import type { MeasureRow } from './measure-row.ts';
import { measureStrips } from './measure-strips.ts';
import styles from './measures-section.module.css';
import type { OutcomeMeasure } from './outcome-measure.ts';
import { sortMeasures } from './sort-measures.ts';

interface Props {
  readonly outcome: { readonly id: string; readonly name: string };
  readonly measures: readonly OutcomeMeasure[];
  readonly rows: ReadonlyMap<string, MeasureRow>;
  readonly edition: { readonly id: string; readonly name: string };
  readonly from: PictureSources;
  /** For editors: opens the form for a mapping, or, with none, the one that proposes another. */
  readonly editing: {
    readonly onPropose: () => void;
    readonly onChange: (mapping: string, undo: boolean) => void;
  } | null;
  readonly file: (taken: Taken) => TableFile;
}

/** The measures mapped to the outcome: agreed, proposed, and folded away those that were retired. */
export function MeasuresSection({ outcome, measures, rows, edition, from, editing, file }: Props) {
  const { agreed, proposed, retired } = sortMeasures(measures);
  const list = (some: readonly OutcomeMeasure[]) => (
    <ul>
      {some.map((measure) => (
        <MeasureItem
          key={measure.id}
          measure={measure}
          row={rows.get(measure.indicator.id)}
          edition={edition}
          onEdit={editing === null ? null : (undo) => editing.onChange(measure.id, undo)}
        />
      ))}
    </ul>
  );
  return (
    <Section id="measures" title="Measures">
      {editing !== null && (
        <div className={styles.propose}>
          <Button main onPress={editing.onPropose}>
            Propose a measure
          </Button>
        </div>
      )}
      {measures.length > 0 && <TableButtons what="the measures" file={file} />}
      <div>
        <h3 className={styles.heading}>Agreed ({agreed.length})</h3>
        {agreed.length === 0 ? (
          <p className={styles.none}>No measure is agreed to serve this outcome.</p>
        ) : (
          <>
            {list(agreed)}
            <StripsPicture
              name={outcome.name}
              panel={`Ratings of its agreed measures, ${edition.name}`}
              file={`dial-${edition.id}-${outcome.id}-ratings`}
              groups={() => measureStrips(agreed, rows, edition.name)}
              from={from}
            />
          </>
        )}
      </div>
      <div>
        <h3 className={styles.heading}>Proposed ({proposed.length})</h3>
        {proposed.length === 0 ? <p className={styles.none}>None.</p> : list(proposed)}
      </div>
      {retired.length > 0 && (
        <details className={styles.retired}>
          <summary>{plural(retired.length, 'retired measure')}</summary>
          {list(retired)}
        </details>
      )}
    </Section>
  );
}
