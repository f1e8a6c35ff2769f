import { lazy, Suspense } from 'react';
import { isRouteErrorResponse, useNavigate, useRouteError } from 'react-router';
import { PageHeading } from '../shared/page-heading.tsx';
import { failureWords } from './failure-words.ts';
import styles from './message-page.module.css';
import { NotFoundPage } from './not-found-page.tsx';

/** Few meet it: loaded when it is needed. */
const NotAllowedPage = lazy(() => import('./not-allowed-page.tsx'));

/** What a page draws when its data or itself failed. The header stays; trying again asks for the same address. */
export function PageError() {
  const error = useRouteError();
  const navigate = useNavigate();
  if (isRouteErrorResponse(error) && error.status === 404) return <NotFoundPage />;
  if (isRouteErrorResponse(error) && error.status === 403) {
    return (
      <Suspense>
        <NotAllowedPage />
      </Suspense>
    );
  }
  return (
    <div className={styles.page}>
      <PageHeading title="This page could not be shown">This page could not be shown</PageHeading>
      <p>{failureWords(error)}</p>
      <button type="button" className={styles.retry} onClick={() => navigate(0)}>
        Try again
      </button>
    </div>
  );
}
