import { readKnown, readText } from '@dial/domain/address/query-values';

const REPORTED_CHOICES = ['yes', 'no', 'placeholder'] as const;

/** What the address of the framework may narrow the corporate measures by, beside typed words (`q`). */
export interface FrameworkFilters {
  /** The id of a directorate; empty for any. */
  readonly directorate: string;
  readonly reported: (typeof REPORTED_CHOICES)[number] | '';
}

/** Reads the filters of an address; what it does not know does not narrow. */
export function parseFrameworkFilters(
  params: URLSearchParams,
  directorates: readonly string[],
): FrameworkFilters {
  const directorate = readText(params, 'directorate');
  const [reported = ''] = readKnown(params, 'reported', REPORTED_CHOICES);
  return { directorate: directorates.includes(directorate) ? directorate : '', reported };
}

/** The address's parameters with one of them changed; an empty value leaves it out. */
export function withFilter(
  params: URLSearchParams,
  name: keyof FrameworkFilters,
  value: string,
): URLSearchParams {
  const next = new URLSearchParams(params);
  if (value === '') next.delete(name);
  else next.set(name, value);
  return next;
}
