import { useEffect } from 'react';
import { Link, useLocation } from 'react-router';
import { graphql } from '../shared/graphql.ts';
import { PageHeading } from '../shared/page-heading.tsx';
import { signInAddress } from '../shared/sign-in/sign-in-address.ts';
import { client } from './apollo.ts';
import styles from './message-page.module.css';
import { useShellData } from './shell-data.ts';

const WHO_ASKS = graphql(`
  query WhoAsks {
    viewer {
      id
    }
  }
`);

/**
 * An address that not everybody may see. Somebody signed out, or whose session has ended since the page was loaded, is led to
 * sign in and back; anybody else is told.
 */
export default function NotAllowedPage() {
  const { pathname, search } = useLocation();
  const drawnFor = useShellData()?.viewer.id ?? null;
  useEffect(() => {
    let left = false;
    const lead = async () => {
      const answer = await client.query({ query: WHO_ASKS, fetchPolicy: 'network-only' }).catch(() => null);
      if (left || answer?.data === undefined || answer.data.viewer.id !== null) return;
      // Loaded anew, without what was read before.
      window.location.replace(signInAddress(`${pathname}${search}`, drawnFor !== null));
    };
    void lead();
    return () => {
      left = true;
    };
  }, [pathname, search, drawnFor]);
  return (
    <div className={styles.page}>
      <PageHeading title="You may not see this page">You may not see this page</PageHeading>
      <p>It is for people with a role that you do not have. An administrator of Dial can give it to you.</p>
      <ul>
        <li>
          <Link to="/account">Your account and roles</Link>
        </li>
        <li>
          <Link to="/">The newest headline report</Link>
        </li>
      </ul>
    </div>
  );
}
