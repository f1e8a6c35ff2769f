import type { IndicatorData } from '@dial/domain/edition-data/indicator-data';
import { foldText } from '@dial/domain/text/fold-text';
import { sortKey } from '@dial/domain/text/sort-key';
import type { CouncilData, DirectorateData } from './council-data.ts';
import type { Row } from './upsert-rows.ts';

interface Responsibility {
  readonly service: { readonly id: string; readonly name: string } | null;
  readonly directorate: DirectorateData | null;
  /** What the directorate was derived from; null where it is printed. */
  readonly derivedFrom: string | null;
}

/** Who answers for an indicator: the printed directorate, else today's as derived from its service. */
export class Responsibilities {
  readonly #council: CouncilData;
  readonly #services = new Map<string, string>();

  constructor(council: CouncilData) {
    this.#council = council;
    for (const { indicators } of council.editions) {
      for (const { responsibility } of indicators) {
        if (responsibility.service !== null)
          this.#services.set(slugOf(responsibility.service), responsibility.service);
      }
    }
  }

  of(edition: string, indicator: IndicatorData): Responsibility {
    const { service: name, directorate_printed: printed } = indicator.responsibility;
    const service =
      name === null ? null : { id: slugOf(name), name: this.#services.get(slugOf(name)) ?? name };
    if (printed !== null) return { service, directorate: this.#printed(printed), derivedFrom: null };
    const rules = this.#council.derivedDirectorates.filter(
      (rule) => rule.edition === edition && rule.service === name,
    );
    const derived =
      rules.find((rule) => rule.indicators?.includes(indicator.id)) ??
      rules.find((rule) => rule.indicators === null);
    const directorate = this.#council.directorates.find(({ id }) => id === derived?.directorate) ?? null;
    return { service, directorate, derivedFrom: derived?.from ?? null };
  }

  serviceRows(): Row[] {
    return [...this.#services].map(([id, name]) => ({ id, name, sortKey: sortKey(name) }));
  }

  directorateRows(): Row[] {
    return this.#council.directorates.map(({ id, name, current }) => ({
      id,
      name,
      current,
      sortKey: sortKey(name),
    }));
  }

  #printed(name: string): DirectorateData | null {
    return this.#council.directorates.find((one) => one.name === name || one.printed.includes(name)) ?? null;
  }
}

function slugOf(name: string): string {
  return foldText(name).replaceAll(' ', '-');
}
