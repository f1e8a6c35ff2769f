import { Link, useLocation } from 'react-router';
import { newestPublished } from '../shared/council-editions.ts';
import { EditionPicker } from './edition-picker.tsx';
import styles from './header.module.css';
import { Mark } from './mark.tsx';
import { Navigation } from './navigation.tsx';
import { editionOf } from './page-of-edition.ts';
import { SearchForm } from './search-form.tsx';
import { useShellData } from './shell-data.ts';
import { ThemeSwitch } from './theme-switch.tsx';
import { WhoLink } from './who-link.tsx';

export function Header() {
  const { pathname, search } = useLocation();
  const data = useShellData();
  const editions = data?.editions ?? [];
  const newest = newestPublished(editions) ?? editions[0]?.id ?? null;
  const named = editionOf(pathname, search, newest);
  const current = editions.some(({ id }) => id === named) ? named : null;
  return (
    <header className={`${styles.header} no-print`}>
      <div className={styles.top}>
        <Link to="/" className={styles.brand}>
          <Mark />
          <span>
            <span className={styles.name}>Dial</span>
            <span className={styles.council}>{data?.council.name}</span>
          </span>
        </Link>
        <div className={styles.tools}>
          <EditionPicker editions={editions} current={current} />
          <SearchForm />
          <ThemeSwitch />
        </div>
        {data !== null && <WhoLink viewer={data.viewer} />}
      </div>
      <Navigation edition={current ?? newest} permissions={data?.viewer.permissions ?? []} />
    </header>
  );
}
