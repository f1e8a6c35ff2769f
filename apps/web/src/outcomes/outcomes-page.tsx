import { useMemo } from 'react';
import { Link, type LoaderFunctionArgs, useLoaderData, useSearchParams } from 'react-router';
import { Breadcrumb } from '../shared/breadcrumb.tsx';
import { SourceLine } from '../shared/document/source-line.tsx';
import page from '../shared/page.module.css';
import { PageHeading } from '../shared/page-heading.tsx';
import { shownOf } from '../shared/plural.ts';
import { TableButtons } from '../shared/table-file/table-buttons.tsx';
import { useTyped } from '../shared/use-typed.ts';
import { FilterBar } from './filters/filter-bar.tsx';
import { matchingOutcomes } from './filters/matching-outcomes.ts';
import { parseOutcomeFilters } from './filters/outcome-filters.ts';
import { outcomesFile } from './list/outcomes-file.ts';
import { PrioritySection } from './list/priority-section.tsx';
import { loadOutcomes } from './load-outcomes.ts';
import { offTrackOutcomes } from './on-track/off-track.ts';
import { OnTrack } from './on-track/on-track.tsx';
import { matrixPath } from './outcome-address.ts';
import styles from './outcomes-page.module.css';
import { outcomeStrips } from './picture/outcome-strips.ts';
import { StripsPicture } from './picture/strips-picture.tsx';

export { revalidateOnEdition as shouldRevalidate } from './revalidate-on-edition.ts';

export function loader(args: LoaderFunctionArgs) {
  return loadOutcomes(args);
}

export function Component() {
  const { edition, from, vision, priorities, layers, rows, track } = useLoaderData<typeof loader>();
  const [params] = useSearchParams();
  const [typed, type] = useTyped();
  const filters = parseOutcomeFilters(params, priorities);
  const { priority, gaps } = filters;
  const shown = useMemo(
    () => matchingOutcomes(priorities, { priority, gaps }, typed),
    [priorities, priority, gaps, typed],
  );
  const all = countOutcomes(priorities);
  const offTrack = useMemo(
    () =>
      offTrackOutcomes(
        track.outcomes,
        priorities.flatMap(({ outcomes }) => outcomes),
        rows,
        edition,
      ),
    [track, priorities, rows, edition],
  );
  const states = useMemo(() => new Map(track.outcomes.map(({ id, state }) => [id, state])), [track]);
  return (
    <div className={page.page}>
      <Breadcrumb crumbs={[{ label: `Headline, ${edition.name}`, to: `/editions/${edition.id}` }]} />
      <div className={styles.head}>
        <PageHeading title="Outcomes">Outcomes</PageHeading>
        <div className={styles.track}>
          <OnTrack track={track} offTrack={offTrack} all={all} edition={edition.name} />
        </div>
        <div className={page.head}>
          <p className={page.lede}>{vision.text}</p>
          <SourceLine source={vision.source} />
          <p>
            Luton 2040 sets {all} target outcomes under {priorities.length} strategic priorities. Each is
            shown with the measures that are agreed to serve it, their ratings in {edition.name}, and what is
            missing.
          </p>
          <p className="no-print">
            <Link to={matrixPath(`?${params}`)}>Measures by outcome, as a matrix</Link>
          </p>
        </div>
      </div>
      <FilterBar
        filters={filters}
        priorities={priorities}
        typed={typed}
        onType={type}
        found={shownOf(countOutcomes(shown), all, 'outcome')}
      />
      {shown.length > 0 && (
        <StripsPicture
          name="Ratings of agreed measures by outcome"
          panel={`${edition.name}. ${shownOf(countOutcomes(shown), all, 'outcome')}`}
          file={`dial-${edition.id}-ratings-by-outcome`}
          groups={() => outcomeStrips(shown, rows, states, edition.name)}
          from={from}
        />
      )}
      {shown.length > 0 && (
        <TableButtons
          what="the outcomes shown"
          file={(taken) => outcomesFile({ priorities: shown, layers, rows, states, edition }, taken)}
        />
      )}
      {shown.length === 0 && <p>No outcome fits. Choose all priorities, or type fewer words.</p>}
      {shown.map((one) => (
        <PrioritySection
          key={one.id}
          priority={one}
          layers={layers}
          rows={rows}
          states={states}
          edition={edition}
        />
      ))}
    </div>
  );
}

function countOutcomes(priorities: readonly { readonly outcomes: readonly unknown[] }[]): number {
  return priorities.reduce((sum, { outcomes }) => sum + outcomes.length, 0);
}
