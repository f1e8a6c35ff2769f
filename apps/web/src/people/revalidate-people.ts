import type { ShouldRevalidateFunctionArgs } from 'react-router';
import { revalidateWhenDone } from '../shared/editing/revalidate-when-done.ts';
import { revalidateOnNewPath } from '../shared/revalidate-on-new-path.ts';

/** The list is narrowed in the browser; a change that was made asks for it again. */
export function revalidatePeople(args: ShouldRevalidateFunctionArgs): boolean {
  return args.actionResult === undefined ? revalidateOnNewPath(args) : revalidateWhenDone(args);
}
