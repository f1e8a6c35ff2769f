import { useEffect } from 'react';
import { useLocation, useRouteLoaderData } from 'react-router';
import type { CouncilEditions } from './council-editions.ts';

/** Titles are written as the server writes them: "Indicators, 2023-24 Q3 – Dial, Luton Council". */
export function usePageTitle(page: string): void {
  const council = useRouteLoaderData<CouncilEditions>('shell')?.council.name;
  const { pathname } = useLocation();
  const title = pageTitle(page, pathname, council);
  useEffect(() => {
    document.title = title;
  }, [title]);
}

export function pageTitle(page: string, pathname: string, council: string | undefined): string {
  if (council === undefined) return `${page} – Dial`;
  return pathname === '/' ? `Dial – how ${council} is performing` : `${page} – Dial, ${council}`;
}
