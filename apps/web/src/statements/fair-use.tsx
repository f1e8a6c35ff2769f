import { FAIR_USE } from '@dial/domain/open-data/fair-use';

const number = (value: number) => value.toLocaleString('en-GB');

/** What the API may be asked. */
export function FairUse() {
  const { depth, breadth, aliases, resolved, pageSize, argumentLength } = FAIR_USE;
  return (
    <>
      <h2>Programs that ask</h2>
      <p>
        The open data and the API need no key. Take an edition’s files rather than all of its pages, send the{' '}
        <code>ETag</code> that you got along with the next request, say who you are in <code>User-Agent</code>
        , and wait when you are refused. The council may keep out whoever gets in others’ way. One question to
        the API may:
      </p>
      <ul>
        <li>go {number(depth)} levels deep</li>
        <li>
          name {number(breadth)} fields, {number(aliases)} of them under another name
        </li>
        <li>have {number(resolved)} fields and items of lists in its answer</li>
        <li>ask for {number(pageSize)} rows in a page</li>
        <li>carry texts of {number(argumentLength)} letters</li>
      </ul>
    </>
  );
}
