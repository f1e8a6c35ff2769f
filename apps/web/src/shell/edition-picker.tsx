import { formatDate } from '@dial/domain/period/format-date';
import { useLocation, useNavigate } from 'react-router';
import type { CouncilEditions } from '../shared/council-editions.ts';
import { editionName } from '../shared/edition-name.ts';
import { STAGE_WORDS } from '../shared/stage.ts';
import styles from './edition-picker.module.css';
import { inEdition } from './page-of-edition.ts';

interface Props {
  readonly editions: CouncilEditions['editions'];
  /** The edition of the page; null where the page is about none. */
  readonly current: string | null;
}

/** Switches the edition and keeps the kind of page. */
export function EditionPicker({ editions, current }: Props) {
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  return (
    <div className={styles.picker}>
      <label htmlFor="edition" className={styles.label}>
        Edition
      </label>
      <select
        id="edition"
        value={current ?? ''}
        className={styles.select}
        onChange={(event) => {
          void navigate(inEdition(pathname, search, event.target.value));
        }}
      >
        {current === null && <option value="">Choose an edition</option>}
        {editions.map((edition) => (
          <option key={edition.id} value={edition.id}>
            {optionWords(edition)}
          </option>
        ))}
      </select>
    </div>
  );
}

/** "2023-24 Q3 – Published", with the date where it is known. */
function optionWords(edition: CouncilEditions['editions'][number]): string {
  const date = edition.publishedOn === null ? '' : ` ${formatDate(edition.publishedOn)}`;
  return `${editionName(edition)} – ${STAGE_WORDS[edition.stage]}${date}`;
}
