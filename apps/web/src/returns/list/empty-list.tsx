import { Link } from 'react-router';
import type { ReturnList } from './return-list.ts';

interface Props {
  readonly list: ReturnList;
  /** The list holds returns, but none that the filters let through. */
  readonly narrowed: boolean;
  /** The list's name in the address. */
  readonly name: string;
}

const NEXT: Readonly<Record<ReturnList, string>> = {
  MINE: 'When the next edition is opened, what you owe for it is listed here, with the day it is due.',
  TO_APPROVE:
    'A return comes here as soon as its officer submits it. All that you may see, in whatever state, is under “All”.',
  ALL: 'There are returns once an edition is open. Business intelligence opens the next one.',
};

/** Why the list is empty, and what is next. */
export function EmptyList({ list, narrowed, name }: Props) {
  if (!narrowed) return <p>{NEXT[list]}</p>;
  return (
    <p>
      No return fits these filters. <Link to={`?list=${name}`}>Show the whole list</Link>
    </p>
  );
}
