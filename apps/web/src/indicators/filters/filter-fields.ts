import type { IndicatorFilters } from '@dial/domain/address/indicator-filters';
import { FREQUENCY_WORDS } from '@dial/domain/period/frequency';
import { UNRATED_WORDS } from '@dial/domain/rating/unrated-words';
import { graphql, type ResultOf } from '../../shared/graphql.ts';
import { areaSlug, type Frequency } from '../../shared/indicator-filters.ts';
import { MOVEMENT_WORDS } from '../../shared/movement-tag.tsx';
import { RAG_WORDS, RAGS, type Rag } from '../../shared/rag.ts';

export const FILTER_FIELDS = graphql(`
  fragment IndicatorFilterFields on Edition {
    areas {
      id
      name
    }
    facets {
      outcomes {
        id
        name
        count
      }
      directorates {
        id
        name
        count
      }
      services {
        id
        name
        count
      }
      frequencies {
        id
        count
      }
    }
    headline {
      shown {
        unrated {
          reason
        }
      }
    }
  }
`);

export type FilterEdition = ResultOf<typeof FILTER_FIELDS>;

export interface FilterOption {
  /** A parameter of the address with its value: "rag=red". */
  readonly key: string;
  readonly name: string;
  /** Rows of the edition that have it, where that is known. */
  readonly count: number | null;
  readonly rag?: Rag;
}

export interface FilterSection {
  readonly heading: string | null;
  readonly options: readonly FilterOption[];
}

/** What rows can be narrowed by: a list of choices, any of which may match. */
export interface FilterField {
  readonly label: string;
  readonly params: readonly (keyof IndicatorFilters)[];
  readonly sections: readonly FilterSection[];
}

/** The fields of an edition; one without choices is left out. */
export function filterFields(edition: FilterEdition): readonly FilterField[] {
  const { areas, facets } = edition;
  const fields = [
    plain(
      'Area',
      'area',
      areas.map(({ id, name }) => ({ id: areaSlug(id), name, count: null })),
    ),
    plain('Directorate', 'directorate', facets.directorates),
    plain('Service', 'service', facets.services),
    ratingField(edition),
    plain('Movement', 'movement', words(MOVEMENT_WORDS)),
    plain('Outcome', 'outcome', facets.outcomes, 'Outcomes it is mapped to'),
    plain('Frequency', 'frequency', frequencies(facets.frequencies)),
  ];
  return fields.filter(({ sections }) => sections.some(({ options }) => options.length > 0));
}

interface Choice {
  readonly id: string;
  readonly name: string;
  readonly count?: number | null;
}

function plain(
  label: string,
  param: keyof IndicatorFilters,
  choices: readonly Choice[],
  heading: string | null = null,
): FilterField {
  const options = choices.map(({ id, name, count = null }) => ({ key: `${param}=${id}`, name, count }));
  return { label, params: [param], sections: [{ heading, options }] };
}

function ratingField({ headline }: FilterEdition): FilterField {
  const counted = headline.shown.unrated.map(({ reason }) => reason);
  // The rows that are only listed in an index are shown and not counted, so their reason is in no count.
  const reasons = [...new Set([...counted, 'DATA_ONLY' as const])];
  return {
    label: 'Rating',
    params: ['rag', 'unrated'],
    sections: [
      {
        heading: 'Rated',
        options: RAGS.map((rag) => ({
          key: `rag=${rag.toLowerCase()}`,
          name: RAG_WORDS[rag],
          count: null,
          rag,
        })),
      },
      {
        heading: 'Not rated, because',
        options: reasons.map((reason) => ({
          key: `unrated=${reason}`,
          name: UNRATED_WORDS[reason],
          count: null,
        })),
      },
    ],
  };
}

const words = (of: Readonly<Record<string, string>>): Choice[] =>
  Object.entries(of).map(([id, word]) => ({ id: id.toLowerCase(), name: capital(word) }));

const capital = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1);

const isFrequency = (id: string): id is Frequency => Object.hasOwn(FREQUENCY_WORDS, id);

function frequencies(facets: FilterEdition['facets']['frequencies']): Choice[] {
  const held = new Map(facets.map(({ id, count }) => [id, count]));
  return Object.keys(FREQUENCY_WORDS)
    .filter(isFrequency)
    .filter((id) => held.has(id))
    .map((id) => ({ id: id.toLowerCase(), name: FREQUENCY_WORDS[id], count: held.get(id) ?? null }));
}
