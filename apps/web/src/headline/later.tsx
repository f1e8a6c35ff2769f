import { lazy, type ReactNode, Suspense, useEffect, useRef } from 'react';
import { Await } from 'react-router';
import { readerSees } from '../shared/reader-here.ts';
import styles from './later.module.css';
import type { HeadlineData } from './load-headline.ts';

/** What is below the first screen comes after it, with its data. */
const Change = lazy(async () => ({ default: (await import('./change/change.tsx')).Change }));
const Summary = lazy(async () => ({ default: (await import('./change/change.tsx')).Summary }));

interface Props {
  readonly change: HeadlineData['change'];
}

export function LaterSummary({ change }: Props) {
  return (
    <Later change={change} className={styles.summary}>
      {({ edition }) => <Summary edition={edition.id} sentences={edition.summary} />}
    </Later>
  );
}

export function LaterChange({ change }: Props) {
  return (
    <Later change={change} className={styles.change}>
      {(data) => <Change {...data} />}
    </Later>
  );
}

interface LaterProps extends Props {
  readonly children: (data: NonNullable<Awaited<Props['change']>>) => ReactNode;
  /** How much room is kept until it is there. */
  readonly className: string | undefined;
}

function Later({ change, children, className }: LaterProps) {
  return (
    <Suspense fallback={<Place className={className} />}>
      <Await resolve={change} errorElement={<Failed />}>
        {(data) => (data === null ? null : children(data))}
      </Await>
    </Suspense>
  );
}

/** Where it will be. A screen that is high enough to show it is reason enough to load it. */
function Place({ className }: Pick<LaterProps, 'className'>) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const seen = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) readerSees();
    });
    if (place.current !== null) seen.observe(place.current);
    return () => seen.disconnect();
  }, []);
  return <div ref={place} className={className} aria-busy="true" />;
}

function Failed() {
  return (
    <p>
      What changed could not be loaded.{' '}
      <button type="button" className={styles.retry} onClick={() => window.location.reload()}>
        Try again
      </button>
    </p>
  );
}
