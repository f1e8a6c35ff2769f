import { Link } from 'react-router';

/** The measures that no indicator reports because Dial itself counts them, with where. */
const COUNTED: Readonly<Record<string, string>> = { 'quarterly-48': '/outcomes' };

/** What stands in the place of indicators where none reports a measure. */
export function NotReported({ measure }: { readonly measure: string }) {
  const to = COUNTED[measure];
  return to === undefined ? (
    'Not reported yet'
  ) : (
    <>
      Not reported yet. <Link to={to}>Dial counts it from the outcomes</Link>
    </>
  );
}
