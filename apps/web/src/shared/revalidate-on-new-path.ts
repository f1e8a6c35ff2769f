import type { ShouldRevalidateFunctionArgs } from 'react-router';

/** For pages that narrow what they hold: a change of query alone asks for nothing. */
export function revalidateOnNewPath({ currentUrl, nextUrl }: ShouldRevalidateFunctionArgs): boolean {
  return currentUrl.pathname !== nextUrl.pathname;
}
