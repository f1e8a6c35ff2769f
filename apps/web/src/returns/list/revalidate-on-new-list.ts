import type { ShouldRevalidateFunctionArgs } from 'react-router';

/** Filters narrow what is held; only another list, or coming back, asks again. */
export function revalidateOnNewList({
  currentUrl,
  nextUrl,
  defaultShouldRevalidate,
}: Pick<ShouldRevalidateFunctionArgs, 'currentUrl' | 'nextUrl' | 'defaultShouldRevalidate'>): boolean {
  const same =
    currentUrl.pathname === nextUrl.pathname &&
    currentUrl.searchParams.get('list') === nextUrl.searchParams.get('list') &&
    currentUrl.search !== nextUrl.search;
  return same ? false : defaultShouldRevalidate;
}
