import { Link } from 'react-router';
import type { LoadedReturn } from './load-return.ts';

/** On to the next of the list that one came from. */
export function NextLink({ list }: Pick<LoadedReturn, 'list'>) {
  const next = list?.walk.next ?? null;
  return (
    <p>
      {next === null ? (
        <Link to={`/returns${list === null ? '' : `?list=${list.words.name}`}`}>Back to the list</Link>
      ) : (
        <>
          Next: <Link to={next.to}>{next.name}</Link>
        </>
      )}
    </p>
  );
}
