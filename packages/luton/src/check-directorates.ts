import type { EditionData } from '@dial/domain/edition-data/edition-data';
import type { DirectoratesFile } from './directorate-data.ts';
import type { DocumentData } from './document-data.ts';

/** What `directorates.yaml` and `documents.yaml` leave open or name wrongly. One line each. */
export function checkDirectorates(
  file: DirectoratesFile,
  documents: readonly DocumentData[],
  editions: readonly EditionData[],
): string[] {
  const known = new Set(file.directorates.map(({ id }) => id));
  const errors = file.derived
    .filter(({ directorate }) => !known.has(directorate))
    .map(({ service, directorate }) => `${service}: unknown directorate ${directorate}`);

  const published = new Set(documents.map(({ id }) => id));
  const cited = [
    ...file.directorates.map(({ document }) => document),
    ...editions.map(({ head }) => head.document),
  ];
  for (const id of new Set(cited)) if (!published.has(id)) errors.push(`documents.yaml: ${id} is missing`);

  return [
    ...errors,
    ...editions.flatMap((edition) => [...unnamed(file, edition), ...misplaced(file, edition)]),
  ];
}

/** Services printed with no directorate that are neither derived nor given up, and printed directorates not known. */
function unnamed(
  { directorates, derived, underived }: DirectoratesFile,
  { head, indicators }: EditionData,
): string[] {
  const printed = new Set(directorates.flatMap(({ name, printed }) => [name, ...printed]));
  const said = new Set(
    [...derived, ...underived].filter(({ edition }) => edition === head.id).map(({ service }) => service),
  );
  const errors = indicators.flatMap(
    ({ id, responsibility: { directorate_printed: directorate, service } }) => {
      if (directorate !== null) {
        return printed.has(directorate)
          ? []
          : [`${head.id}: ${id} prints the unknown directorate ${directorate}`];
      }
      return said.size === 0 || service === null || said.has(service)
        ? []
        : [`${head.id}: nothing is said about the service ${service}`];
    },
  );
  return [...new Set(errors)];
}

/** Derivations for a service or an indicator that the edition does not have there. */
function misplaced({ derived, underived }: DirectoratesFile, { head, indicators }: EditionData): string[] {
  const services = new Map(indicators.map(({ id, responsibility }) => [id, responsibility.service]));
  const printed = new Set(services.values());
  return [...derived, ...underived.map((entry) => ({ ...entry, indicators: null }))]
    .filter(({ edition }) => edition === head.id)
    .flatMap(({ service, indicators: ids }) => [
      ...(printed.has(service) ? [] : [`${head.id} prints no service ${service}`]),
      ...(ids ?? [])
        .filter((id) => services.get(id) !== service)
        .map((id) => `${head.id}: ${id} is not of ${service}`),
    ]);
}
