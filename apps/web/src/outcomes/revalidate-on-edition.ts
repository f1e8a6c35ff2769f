import type { ShouldRevalidateFunctionArgs } from 'react-router';
import type { ChangeOutcome } from '../shared/editing/change-outcome.ts';

/** Another page or edition asks again; a filter does not. A form does where the data has changed, its own or another editor's. */
export function revalidateOnEdition({
  currentUrl,
  nextUrl,
  formMethod,
  actionResult,
}: ShouldRevalidateFunctionArgs): boolean {
  if (formMethod !== undefined) return hasChanged(actionResult);
  return (
    currentUrl.pathname !== nextUrl.pathname ||
    currentUrl.searchParams.get('edition') !== nextUrl.searchParams.get('edition')
  );
}

function hasChanged(outcome: ChangeOutcome | undefined): boolean {
  return outcome?.kind === 'done' || outcome?.kind === 'conflict';
}
