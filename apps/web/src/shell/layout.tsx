import { Outlet, ScrollRestoration, useNavigation } from 'react-router';
import { setLiveRegion } from '../shared/announce.ts';
import { DraftBanner } from './draft-banner.tsx';
import { Footer } from './footer.tsx';
import { Header } from './header.tsx';
import styles from './layout.module.css';
import { PrintNote } from './print-note.tsx';
import { useHeadingFocus } from './use-heading-focus.ts';

/** What stays on the screen from page to page. While the next page loads the present one stays, with a line above it. */
export function Layout() {
  const { state } = useNavigation();
  useHeadingFocus();
  return (
    <>
      <a href="#main" className={styles.skip}>
        Skip to main content
      </a>
      {state === 'loading' && <div className={styles.progress} aria-hidden="true" />}
      <Header />
      <main id="main" tabIndex={-1} className={styles.main} aria-busy={state === 'loading'}>
        <DraftBanner />
        <Outlet />
      </main>
      <Footer />
      <PrintNote />
      <div ref={setLiveRegion} role="status" className="visually-hidden" />
      <ScrollRestoration />
    </>
  );
}
