import type { CouncilData } from './council-data.ts';
import { searchEntryRow } from './search-entry-row.ts';
import type { Row } from './upsert-rows.ts';

/** What search finds of the vision's outcomes: by the words of the editions too. */
export function outcomeSearchEntries({ strategy: { vision }, editions }: CouncilData): Row[] {
  const printed = editions.flatMap(({ head }) => head.areas.flatMap((area) => area.target_outcomes));
  return (vision?.priorities ?? []).flatMap(({ name: priority, outcomes }) =>
    outcomes.map(({ id, name }) =>
      searchEntryRow(
        {
          kind: 'OUTCOME',
          target: id,
          title: name,
          detail: priority,
          words: [priority, ...printed.filter((outcome) => outcome.id === id).map(({ text }) => text)],
        },
        null,
      ),
    ),
  );
}
