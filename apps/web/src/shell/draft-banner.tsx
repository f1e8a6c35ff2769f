import { useLocation } from 'react-router';
import { newestPublished } from '../shared/council-editions.ts';
import { editionName } from '../shared/edition-name.ts';
import { STAGE_WORDS } from '../shared/stage.ts';
import styles from './draft-banner.module.css';
import { editionOf } from './page-of-edition.ts';
import { useShellData } from './shell-data.ts';

/** On every page about an edition that is not published, and on its paper: that it is not to be passed on. */
export function DraftBanner() {
  const { pathname, search } = useLocation();
  const editions = useShellData()?.editions ?? [];
  const named = editionOf(pathname, search, newestPublished(editions));
  const edition = editions.find(({ id }) => id === named);
  if (edition === undefined || edition.stage === 'PUBLISHED') return null;
  return (
    <p className={styles.banner}>
      <b>Draft{edition.stage !== 'DRAFT' && `, at stage ${STAGE_WORDS[edition.stage]}`}: not public.</b>{' '}
      {editionName(edition)} may still change.
    </p>
  );
}
