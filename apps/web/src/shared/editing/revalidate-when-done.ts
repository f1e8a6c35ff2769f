import type { ShouldRevalidateFunctionArgs } from 'react-router';

/**
 * For pages with forms: what was loaded is asked for again when a change was made. Where it was not, the page stays as it is, so
 * that the form with what was typed does not go with the data it stood on.
 */
export function revalidateWhenDone({
  actionResult,
  defaultShouldRevalidate,
}: Pick<ShouldRevalidateFunctionArgs, 'actionResult' | 'defaultShouldRevalidate'>): boolean {
  return actionResult === undefined ? defaultShouldRevalidate : actionResult?.kind === 'done';
}
