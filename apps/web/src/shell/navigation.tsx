import { parseAddress } from '@dial/domain/address/parse-address';
import { lazy, Suspense } from 'react';
import { Link, useLocation } from 'react-router';
import styles from './navigation.module.css';

interface Props {
  /** The edition that Headline and Indicators lead to; null while none is known. */
  readonly edition: string | null;
  readonly permissions: readonly string[];
}

/** The framework, and what stands under it: delivery plans, the corporate plan, and measures through time. */
const FRAMEWORK = /framework|plan|measure/;

/** For those signed in alone. */
const WaitingCount = lazy(() => import('./waiting-count.tsx'));

/** Returns are for those who file, sign off or import them; the board of the quarter for those who take it on. */
const RETURNS = /_RETURNS$/;
const CYCLE = /^(?:OPEN|MOVE|PUBLISH|EDIT|RECOMMEND|RESPOND)/;

export function Navigation({ edition, permissions }: Props) {
  const page = parseAddress(useLocation().pathname)?.page;
  const base = edition === null ? '/editions' : `/editions/${edition}`;
  const items = [
    { label: 'Headline', to: base, here: page === 'home' || page === 'headline' },
    { label: 'Indicators', to: `${base}/indicators`, here: page === 'indicators' || page === 'indicator' },
    { label: 'Outcomes', to: '/outcomes', here: page?.startsWith('outcome') === true },
    { label: 'Framework', to: '/framework', here: page !== undefined && FRAMEWORK.test(page) },
    ...(permissions.some((permission) => RETURNS.test(permission))
      ? [{ label: 'Returns', to: '/returns', here: page?.startsWith('return') === true }]
      : []),
    ...(permissions.some((permission) => CYCLE.test(permission))
      ? [{ label: 'Editions', to: '/editions', here: page === 'editions' }]
      : []),
    { label: 'About', to: '/about', here: page === 'about' || page === 'about-ratings' },
  ];
  return (
    <nav aria-label="Main" className={styles.navigation}>
      <ul className={styles.list}>
        {items.map(({ label, to, here }) => (
          <li key={label}>
            <Link to={to} className={styles.link} aria-current={here ? 'page' : undefined}>
              {label}
              {label === 'Returns' && (
                <Suspense>
                  {' '}
                  <WaitingCount />
                </Suspense>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
