import { indicatorName } from '@dial/domain/text/indicator-name';
import type { LoaderFunctionArgs } from 'react-router';
import type { OptionGroup } from '../combo-field/combo-field.tsx';
import { COUNCIL_EDITIONS } from '../council-editions.ts';
import { graphql } from '../graphql.ts';
import { load } from '../load.ts';
import type { ScopeNames } from './grant-words.ts';

const SCOPES = graphql(`
  query RoleScopes($edition: ID!) {
    edition(id: $edition) {
      id
      facets {
        directorates {
          id
          name
        }
        services {
          id
          name
        }
      }
    }
    scorecard(edition: $edition) {
      id
      indicatorId
      title
      series
      areaName
    }
  }
`);

/** What a role can be given for, as a list to choose from: the whole council, and the parts of its newest edition. */
export async function loadScopes(args: Pick<LoaderFunctionArgs, 'context'>): Promise<readonly OptionGroup[]> {
  const { editions } = await load(args, COUNCIL_EDITIONS, {});
  const council = {
    name: 'Whole council',
    options: [{ key: 'council', name: 'The whole council', detail: 'Every directorate and service' }],
  };
  const edition = editions[0]?.id;
  if (edition === undefined) return [council];
  const { edition: held, scorecard } = await load(args, SCOPES, { edition });
  const part = (
    kind: string,
    { id, name }: { readonly id: string; readonly name: string },
    detail: string,
  ) => ({
    key: `${kind}:${id}`,
    name,
    detail,
  });
  return [
    council,
    {
      name: 'Directorates',
      options: held?.facets.directorates.map((one) => part('directorate', one, 'Directorate')) ?? [],
    },
    {
      name: 'Services',
      options: held?.facets.services.map((one) => part('service', one, 'Service')) ?? [],
    },
    {
      name: 'Indicators',
      options: scorecard.map((row) =>
        part('indicator', { id: row.indicatorId, name: indicatorName(row) }, `Indicator: ${row.areaName}`),
      ),
    },
  ].filter(({ options }) => options.length > 0);
}

/** The names of those scopes as text says them: "Population Wellbeing (directorate)". */
export function scopeNamesOf(groups: readonly OptionGroup[]): ScopeNames {
  return new Map(
    groups.flatMap(({ options }) =>
      options.map(({ key, name }) => [key, `${name} (${key.split(':')[0]})`] as const),
    ),
  );
}
