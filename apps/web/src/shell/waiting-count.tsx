import { useEffect, useState } from 'react';
import { useLocation, useNavigation, useRevalidator } from 'react-router';
import { graphql } from '../shared/graphql.ts';
import { client } from './apollo.ts';
import styles from './navigation.module.css';

const WAITING = graphql(`
  query ReturnsWaiting {
    mine: returns(list: MINE, states: [NOT_STARTED, DRAFT, SENT_BACK]) {
      id
    }
    toApprove: returns(list: TO_APPROVE) {
      id
    }
  }
`);

/** How many returns wait for whoever is signed in: to be filed, or to be approved. Nothing while it is not known, and for none. */
export default function WaitingCount() {
  const { pathname } = useLocation();
  const isStill = useNavigation().state === 'idle';
  const isRead = useRevalidator().state === 'idle';
  const [count, setCount] = useState(0);
  // Counted again on the way through the returns, and when something was done there: there it changes.
  const asked = pathname.startsWith('/returns') ? `${pathname} ${isStill && isRead}` : '';
  // biome-ignore lint/correctness/useExhaustiveDependencies: each page of the returns, and each change made there, is a reason to ask again
  useEffect(() => {
    let left = false;
    const ask = async () => {
      const answer = await client.query({ query: WAITING, fetchPolicy: 'no-cache' }).catch(() => null);
      if (left || answer?.data === undefined) return;
      const { mine, toApprove } = answer.data;
      setCount(new Set([...mine, ...toApprove].map(({ id }) => id)).size);
    };
    void ask();
    return () => {
      left = true;
    };
  }, [asked]);
  if (count === 0) return null;
  return (
    <span className={styles.count}>
      {count}
      <span className="visually-hidden"> waiting for you</span>
    </span>
  );
}
