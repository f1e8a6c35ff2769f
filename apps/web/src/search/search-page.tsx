import { readText } from '@dial/domain/address/query-values';
import { useEffect } from 'react';
import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { announce } from '../shared/announce.ts';
import { Breadcrumb } from '../shared/breadcrumb.tsx';
import { graphql, readFragment } from '../shared/graphql.ts';
import { load } from '../shared/load.ts';
import page from '../shared/page.module.css';
import { PageHeading } from '../shared/page-heading.tsx';
import { plural } from '../shared/plural.ts';
import { groupHits } from './group-hits.ts';
import { HIT, HitGroup } from './hit-group.tsx';

const SEARCH = graphql(
  `
    query Search($text: String!, $first: Int!) {
      search(text: $text, first: $first) {
        ...HitGroupHit
      }
    }
  `,
  [HIT],
);

/** As many as the API gives at once. */
const MOST = 50;

export async function loader(args: LoaderFunctionArgs) {
  const text = readText(new URL(args.request.url).searchParams, 'q');
  if (text === '') return { text, search: null };
  const { search } = await load(args, SEARCH, { text, first: MOST });
  return { text, search };
}

export function Component() {
  const { text, search } = useLoaderData<typeof loader>();
  const hits = search === null ? [] : readFragment(HIT, search);
  const words =
    search === null
      ? 'Type what you look for in the search field above: words of an indicator, an outcome, a measure, an action of the corporate plan, a delivery plan, an area or a term.'
      : foundWords(hits.length, text);
  useEffect(() => announce(words), [words]);
  return (
    <div className={page.page}>
      <Breadcrumb crumbs={[{ label: 'Headline', to: '/' }]} />
      <div className={page.head}>
        <PageHeading title={text === '' ? 'Search' : `Search for “${text}”`}>Search</PageHeading>
        <p className={page.lede}>{words}</p>
      </div>
      {search !== null && hits.length === 0 && (
        <p>
          Every word must occur, or one like it: small typing errors are forgiven. Try fewer words, a word the
          council’s documents would use, or the full form of an abbreviation.
        </p>
      )}
      {groupHits(hits).map((group) => (
        <HitGroup key={group.kind} {...group} typed={text} />
      ))}
    </div>
  );
}

function foundWords(count: number, text: string): string {
  if (count === 0) return `Nothing found for “${text}”.`;
  return count < MOST
    ? `${plural(count, 'result')} for “${text}”.`
    : `The first ${MOST} results for “${text}”.`;
}
