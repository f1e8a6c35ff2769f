import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { Section } from '../../shared/document/section.tsx';
import { shownOf } from '../../shared/plural.ts';
import { TableButtons } from '../../shared/table-file/table-buttons.tsx';
import type { Layer } from '../load-framework.ts';
import styles from './corporate-measures.module.css';
import { directoratesOf } from './directorates-of.ts';
import { FilterBar } from './filter-bar.tsx';
import { parseFrameworkFilters } from './framework-filters.ts';
import { groupMeasures } from './group-measures.ts';
import { matchingMeasures } from './matching-measures.ts';
import { MeasureGroup } from './measure-group.tsx';
import { measuresFile } from './measures-file.ts';

interface Props {
  /** The layers that the document lists measures of. */
  readonly layers: readonly Layer[];
  readonly newest: string | null;
  readonly typed: string;
  readonly onType: (typed: string) => void;
}

/** The measures of the corporate layers, by layer and directorate, as the filters narrow them. */
export function CorporateMeasures({ layers, newest, typed, onType }: Props) {
  const [params] = useSearchParams();
  const all = useMemo(() => layers.flatMap(({ measures }) => measures), [layers]);
  const directorates = useMemo(() => directoratesOf(all), [all]);
  const filters = parseFrameworkFilters(
    params,
    directorates.map(({ id }) => id),
  );
  const shown = new Set(matchingMeasures(all, filters, typed));
  return (
    <Section id="measures" title="Annual and quarterly measures">
      <FilterBar
        filters={filters}
        directorates={directorates}
        typed={typed}
        onType={onType}
        found={shownOf(shown.size, all.length, 'measure')}
      />
      {shown.size > 0 && (
        <TableButtons
          what="the measures shown"
          file={(taken) =>
            measuresFile(
              layers.flatMap(({ name, measures }) =>
                measures.filter((measure) => shown.has(measure)).map((measure) => ({ layer: name, measure })),
              ),
              taken,
            )
          }
        />
      )}
      {shown.size === 0 && <p>No measure fits. Choose all directorates, or type fewer words.</p>}
      {layers.map((layer) => {
        const measures = layer.measures.filter((measure) => shown.has(measure));
        return (
          measures.length > 0 && (
            <div key={layer.id} className={styles.layer}>
              <h3 id={layer.id} tabIndex={-1} className={styles.name}>
                {layer.name}
              </h3>
              {groupMeasures(measures).map((group) => (
                <MeasureGroup key={group.directorate} {...group} newest={newest} />
              ))}
            </div>
          )
        );
      })}
    </Section>
  );
}
