import { indicatorName } from '@dial/domain/text/indicator-name';
import { lazy, Suspense } from 'react';
import { Link, useLoaderData } from 'react-router';
import { Breadcrumb } from '../shared/breadcrumb.tsx';
import { editionName } from '../shared/edition-name.ts';
import { indicatorPath, indicatorsPath } from '../shared/indicator-filters.ts';
import page from '../shared/page.module.css';
import { PageHeading } from '../shared/page-heading.tsx';
import { TableButtons } from '../shared/table-file/table-buttons.tsx';
import { CompareWays } from './compare-ways.tsx';
import { EditionHalfView } from './editions/edition-half.tsx';
import { EditionPair } from './editions/edition-pair.tsx';
import { type LoadedCompare, loadCompare } from './load-compare.ts';
import { SideBySide } from './side/side-by-side.tsx';
import { sideFile } from './side/side-file.ts';
import { throughFile } from './through/through-file.ts';
import { ThroughTable } from './through/through-table.tsx';

export { loadCompare as loader };

const Choose = lazy(async () => ({ default: (await import('./side/choose.tsx')).Choose }));

/** Indicators side by side, one through the editions, or one edition against another. */
export function Component() {
  const { shown, editions } = useLoaderData<typeof loadCompare>();
  const { title, lede, name, crumb, edition } = wordsOf(shown);
  const [newest, previous] = editions;
  const pair = newest === undefined || previous === undefined ? null : ([previous.id, newest.id] as const);
  return (
    <div className={page.page}>
      <Breadcrumb crumbs={[crumb]} />
      <div className={page.head}>
        <PageHeading title={title}>{title}</PageHeading>
        <p className={page.lede}>{lede}</p>
      </div>
      <CompareWays
        edition={edition}
        editions={pair}
        here={shown.kind === 'half' ? 'editions' : shown.kind}
        name={name}
      />
      <Shown shown={shown} editions={editions} />
    </div>
  );
}

function Shown({ shown, editions }: LoadedCompare) {
  switch (shown.kind) {
    case 'editions':
      return <EditionPair compared={shown} editions={editions} />;
    case 'half':
      return <EditionHalfView half={shown} editions={editions} />;
    case 'through':
      return shown.rows.length === 0 ? (
        <p>
          None of the editions in the address reports it.{' '}
          <Link to={`/compare?indicator=${encodeURIComponent(shown.indicator.id)}`}>Show every edition</Link>
        </p>
      ) : (
        <>
          <TableButtons what="the table" said file={(taken) => throughFile(shown, taken)} />
          <ThroughTable indicator={shown.indicator} rows={shown.rows} />
        </>
      );
    case 'indicators':
      return (
        <>
          {shown.faults.map((fault) => (
            <p key={fault} role="alert">
              {fault}
            </p>
          ))}
          {shown.options.length > 0 ? (
            <Suspense fallback={<p>Loading the list of indicators…</p>}>
              <div className="no-print">
                <Choose edition={shown.edition} rows={shown.rows} options={shown.options} />
              </div>
            </Suspense>
          ) : (
            <p className="no-print">
              Six is the most that can stand side by side. Remove one to add another.
            </p>
          )}
          {shown.rows.length > 0 && (
            <>
              <TableButtons what="the indicators shown" said file={(taken) => sideFile(shown, taken)} />
              <SideBySide edition={shown.edition} rows={shown.rows} />
            </>
          )}
        </>
      );
  }
}

function wordsOf(shown: LoadedCompare['shown']) {
  switch (shown.kind) {
    case 'editions': {
      const [before, now] = [editionName(shown.from), editionName(shown.to)];
      return {
        title: `${now} against ${before}`,
        lede: 'What each of the two editions shows of every measure, joined where a measure goes on from one document to another.',
        name: `${now} against ${before}`,
        crumb: { label: `Headline, ${now}`, to: `/editions/${shown.to.id}` },
        edition: shown.to.id,
      };
    }
    case 'half': {
      const name = editionName(shown.edition);
      return {
        title: `Compare ${name} with another edition`,
        lede: 'What each of two editions shows of every measure, joined where a measure goes on from one document to another.',
        name: null,
        crumb: { label: `Headline, ${name}`, to: `/editions/${shown.edition.id}` },
        edition: shown.edition.id,
      };
    }
    case 'through': {
      const name = indicatorName(shown.indicator);
      const newest = shown.rows.findLast(({ indicator }) => indicator.id === shown.indicator.id);
      const edition = newest?.report.edition.id ?? null;
      return {
        title: `${name}, edition by edition`,
        lede: 'What each edition showed, as it was then. A figure of another document is joined where the measure goes on, and says whether it may be compared.',
        name,
        crumb:
          edition === null
            ? { label: 'Headline', to: '/' }
            : { label: name, to: indicatorPath(edition, shown.indicator.id) },
        edition,
      };
    }
    case 'indicators': {
      const edition = editionName(shown.edition);
      return {
        title: `Compare indicators, ${edition}`,
        lede: 'Up to six side by side, each on its own scale. Different measures have no order of merit, and none is made here.',
        name:
          shown.rows.length === 0
            ? null
            : `Comparison: ${shown.rows.map(indicatorName).join(', ')}`.slice(0, 100),
        crumb: { label: `Indicators, ${edition}`, to: indicatorsPath(shown.edition.id) },
        edition: shown.edition.id,
      };
    }
  }
}
