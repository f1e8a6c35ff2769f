import { Link, useLoaderData } from 'react-router';
import { Breadcrumb } from '../../shared/breadcrumb.tsx';
import { editionName } from '../../shared/edition-name.ts';
import { readFragment } from '../../shared/graphql.ts';
import { instantWords } from '../../shared/instant-words.ts';
import page from '../../shared/page.module.css';
import { PageHeading } from '../../shared/page-heading.tsx';
import { RAG_COUNTS, rated, reported } from '../../shared/rag-counts.ts';
import { STAGE_WORDS } from '../../shared/stage.ts';
import { changesPath, momentWords, NOW } from '../moment.ts';
import { MomentChoice } from '../moment-choice.tsx';
import { CountList } from './count-list.tsx';
import styles from './history-page.module.css';
import type { AsAt, LoadedHistory, loadHistory } from './load-history.ts';
import { ReportThenItem } from './report-then.tsx';

export { loadHistory as loader } from './load-history.ts';

/** An edition as it stood, to be read and printed; nothing can be changed here. */
export function Component() {
  const { edition, stages, moment, asAt } = useLoaderData<typeof loadHistory>();
  const name = editionName(edition);
  return (
    <article className={page.page}>
      <Breadcrumb
        crumbs={[
          { label: 'Editions', to: '/editions' },
          { label: name, to: `/editions/${edition.id}` },
        ]}
      />
      <div className={page.head}>
        <PageHeading title={`As it stood, ${name}`}>{asAt?.title ?? edition.title}</PageHeading>
        <p className={page.lede}>{capital(momentWords(moment))}</p>
      </div>
      {asAt !== null && (
        <p className={styles.banner}>
          <b>As it stood{moment.kind === 'now' ? ' when this page was loaded' : ''}</b>, at stage{' '}
          {STAGE_WORDS[asAt.stage]} ({stageTimes(edition.steps, asAt)}). It may say something else today:{' '}
          <Link to={`/editions/${edition.id}`}>the edition now</Link>
          {moment.kind !== 'now' && (
            <>
              , <Link to={changesPath(edition.id, moment, NOW)}>what changed since</Link>
            </>
          )}
          .
        </p>
      )}
      <MomentChoice
        stages={stages}
        fields={[{ name: 'at', label: 'Show the edition as it stood', moment }]}
        submit="Show"
      />
      {asAt === null ? (
        <p>
          {edition.openedFrom === null
            ? 'This edition is a document that was published before Dial: it is as printed, and has no earlier versions.'
            : 'You may not see the edition at this moment, or it was not open yet.'}
        </p>
      ) : (
        <Then edition={edition.id} asAt={asAt} />
      )}
    </article>
  );
}

/** When it came to its stage, and when it was changed last before the moment: two times, as a correction leaves the stage as it is. */
function stageTimes(steps: LoadedHistory['edition']['steps'], { stage, at }: AsAt): string {
  const came = steps.find(({ to }) => to === stage)?.at;
  if (came === undefined) return `last changed ${instantWords(at)}`;
  return came === at ? instantWords(at) : `since ${instantWords(came)}; last changed ${instantWords(at)}`;
}

function Then({ edition, asAt }: { readonly edition: string; readonly asAt: AsAt }) {
  const counts = readFragment(RAG_COUNTS, asAt.headline);
  return (
    <>
      <section aria-labelledby="then-headline" className={styles.part}>
        <h2 id="then-headline">Headline</h2>
        <p>
          {rated(counts)} of {reported(counts)} indicators had a rating.
        </p>
        <CountList counts={counts} />
      </section>
      <Lines id="then-working-well" title="Working well" lines={asAt.workingWell} />
      <Lines id="then-to-note" title="To note" lines={asAt.toNote} />
      {[...Map.groupBy(asAt.reports, ({ areaId }) => areaId)].map(([areaId, reports]) => (
        <section key={areaId} aria-labelledby={areaId} className={styles.part}>
          <h2 id={areaId}>{reports[0]?.area}</h2>
          {reports.map((report) => (
            <ReportThenItem key={report.id} edition={edition} report={report} />
          ))}
        </section>
      ))}
    </>
  );
}

interface LinesProps {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly string[];
}

function Lines({ id, title, lines }: LinesProps) {
  if (lines.length === 0) return null;
  return (
    <section aria-labelledby={id} className={styles.part}>
      <h2 id={id}>{title}</h2>
      <ul className={styles.lines}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
