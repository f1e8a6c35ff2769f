import { Link, useLocation, useRouteLoaderData } from 'react-router';
import type { CouncilEditions } from '../council-editions.ts';
import { saveViewPath } from './save-view-path.ts';

/** The way to keep what is shown, and to be told of it; for those signed in alone. The name is what the view is called until somebody types another. */
export function SaveViewLink({
  name,
  className,
}: {
  readonly name: string;
  readonly className?: string | undefined;
}) {
  const { pathname, search } = useLocation();
  // The shell's: it knows who asks.
  const held = useRouteLoaderData<CouncilEditions>('shell');
  if (!held?.viewer.permissions.includes('SAVE_VIEWS')) return null;
  return (
    <Link to={saveViewPath(`${pathname}${search}`, name)} className={className}>
      Save this view
    </Link>
  );
}
