import type { IndicatorFilters } from '@dial/domain/address/indicator-filters';
import { editionName } from '../shared/edition-name.ts';

interface Named {
  readonly id: string;
}

interface PackEdition {
  readonly id: string;
  readonly financialYear: string;
  readonly quarter: number;
  readonly areas: readonly Named[];
  readonly facets: {
    readonly directorates: readonly Named[];
    readonly services: readonly Named[];
    readonly outcomes: readonly Named[];
  };
}

/** What filters ask for that the edition does not have, in sentences that name the field: "area: 2023-24 Q3 has no area “nope”." */
export function packFaults(edition: PackEdition, filters: IndicatorFilters): string[] {
  const { directorates, services, outcomes } = edition.facets;
  const held = {
    area: edition.areas.map(({ id }) => id.slice(edition.id.length + 1)),
    directorate: directorates.map(({ id }) => id),
    service: services.map(({ id }) => id),
    outcome: outcomes.map(({ id }) => id),
  };
  return (['area', 'directorate', 'service', 'outcome'] as const).flatMap((field) =>
    filters[field]
      .filter((value) => !held[field].includes(value))
      .map((value) => `${field}: ${editionName(edition)} ${LACKS[field]} “${value}”.`),
  );
}

const LACKS = {
  area: 'has no area',
  directorate: 'has no directorate',
  service: 'has no service',
  outcome: 'has no indicator that serves an outcome',
} as const;
