import { indicatorName } from '@dial/domain/text/indicator-name';
import { Link } from 'react-router';
import { FormattedValue } from '../../shared/formatted-value.tsx';
import { MovementTag } from '../../shared/movement-tag.tsx';
import { RagTag } from '../../shared/rag-tag.tsx';
import { Sparkline } from '../../shared/sparkline.tsx';
import { indicatorLink } from '../mapping/indicator-link.ts';
import { MappingMark } from '../mapping/mapping-mark.tsx';
import { mappingWords } from '../mapping/mapping-words.ts';
import { mappingAnchor } from '../outcome-address.ts';
import { MappingButtons } from './mapping-buttons.tsx';
import { MappingDetails } from './mapping-details.tsx';
import styles from './measure-item.module.css';
import type { MeasureRow } from './measure-row.ts';
import type { OutcomeMeasure } from './outcome-measure.ts';

interface Props {
  readonly measure: OutcomeMeasure;
  /** Its row in the edition; undefined where the edition does not report it. */
  readonly row: MeasureRow | undefined;
  readonly edition: { readonly id: string; readonly name: string };
  /** Opens the form that changes the mapping, or takes its newest change back; null for readers, who may not. */
  readonly onEdit: ((undo: boolean) => void) | null;
}

/** A measure of the outcome: its present figure and rating, what is said of its mapping, and how that came about. */
export function MeasureItem({ measure, row, edition, onEdit }: Props) {
  const name = indicatorName(measure.indicator);
  const to = indicatorLink(measure.indicator, edition.id);
  // Its page then walks on through the measures of this outcome.
  const walk = row === undefined ? '' : `?outcome=${encodeURIComponent(measure.outcome.id)}`;
  return (
    <li id={mappingAnchor(measure.id)} tabIndex={-1} aria-label={name} className={styles.item}>
      <div className={onEdit === null ? styles.head : `${styles.head} ${styles.edited}`}>
        <h4 className={styles.name}>{to === null ? name : <Link to={`${to}${walk}`}>{name}</Link>}</h4>
        <p className={styles.mapping}>
          <MappingMark {...measure} /> {mappingWords(measure)}
        </p>
        <div className={styles.present}>
          <Present row={row} edition={edition.name} />
        </div>
        {row !== undefined && (
          <span className={styles.trend}>
            <Sparkline points={row.trend} unit={row.unit} decimals={row.decimals} />
          </span>
        )}
        {onEdit !== null && <MappingButtons measure={measure} name={name} onEdit={onEdit} />}
      </div>
      <MappingDetails measure={measure} />
    </li>
  );
}

function Present({ row, edition }: { readonly row: MeasureRow | undefined; readonly edition: string }) {
  if (row === undefined || row.listedOnly)
    return (
      <span className={styles.none}>
        {row === undefined ? `Not reported in ${edition}` : `Only listed in ${edition}, without figures`}
      </span>
    );
  const { unit, decimals } = row;
  return (
    <>
      <RagTag rag={row.rag} unratedReason={row.unratedReason} expected={row.latestExpected} />
      <span className={styles.figure}>
        <FormattedValue
          value={row.latest}
          unit={unit}
          decimals={decimals}
          status={row.latestStatus}
          expected={row.latestExpected}
        />
        {row.periodLabel !== null && <span className={styles.period}> {row.periodLabel}</span>}
      </span>
      {row.movement !== 'NOT_COMPARABLE' && (
        <MovementTag movement={row.movement} change={row.movementChange} />
      )}
    </>
  );
}
