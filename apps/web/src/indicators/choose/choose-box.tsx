import { indicatorName } from '@dial/domain/text/indicator-name';
import { use } from 'react';
import type { Row } from '../loading/row.ts';
import { ChoiceContext } from './choice.ts';
import styles from './choose-box.module.css';

interface Props {
  readonly row: Row;
  /** Whether what ticking does is written beside the box. */
  readonly worded?: boolean;
}

/** Chooses a row to stand beside others. One that is only listed has nothing to compare. */
export function ChooseBox({ row, worded = false }: Props) {
  const { chosen, onChoose } = use(ChoiceContext);
  if (row.listedOnly) return null;
  return (
    <label className={worded ? styles.worded : styles.box} title={worded ? undefined : 'Compare'}>
      <input
        type="checkbox"
        checked={chosen.includes(row.indicatorId)}
        onChange={(event) => onChoose(row, event.target.checked)}
      />
      {worded && 'Compare'}
      <span className="visually-hidden">{` ${worded ? '' : 'Compare '}${indicatorName(row)}`}</span>
    </label>
  );
}
