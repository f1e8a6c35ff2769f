import { Link, useLocation } from 'react-router';
import type { CouncilEditions } from '../shared/council-editions.ts';
import { signInAddress } from '../shared/sign-in/sign-in-address.ts';
import styles from './header.module.css';

/** Who is signed in, as the way to their account; or the way to sign in and back. */
export function WhoLink({ viewer }: { readonly viewer: CouncilEditions['viewer'] }) {
  const { pathname, search } = useLocation();
  const isSigningIn = pathname === '/sign-in';
  if (viewer.id === null)
    return (
      <Link
        to={isSigningIn ? `${pathname}${search}` : signInAddress(`${pathname}${search}`)}
        className={styles.who}
      >
        Sign in
      </Link>
    );
  return (
    <Link to="/account" className={styles.who}>
      <span className="visually-hidden">Your account: </span>
      <span className={styles.whose}>{viewer.name}</span>
    </Link>
  );
}
