import { printQuery } from '../shared/url-state.ts';

/** The parameters that keep the chosen edition from page to page; none where the address names none. */
function keptEdition(search: string): URLSearchParams {
  const edition = new URLSearchParams(search).get('edition');
  return new URLSearchParams(edition === null ? {} : { edition });
}

/** The page of an outcome, in the edition that the present address names; with a mapping, at its place there. */
export function outcomePath(outcome: string, search: string, mapping?: string): string {
  const place = mapping === undefined ? '' : `#${encodeURIComponent(mappingAnchor(mapping))}`;
  return `/outcomes/${encodeURIComponent(outcome)}${printQuery(keptEdition(search))}${place}`;
}

/** The list of outcomes, in the same edition. */
export function outcomesPath(search: string, priority?: string): string {
  const params = keptEdition(search);
  if (priority !== undefined) params.set('priority', priority);
  return `/outcomes${printQuery(params)}`;
}

/** The matrix, in the same edition. */
export function matrixPath(search: string): string {
  return `/outcomes/matrix${printQuery(keptEdition(search))}`;
}

/** Where a mapping stands in the page of its outcome. */
export function mappingAnchor(mapping: string): string {
  return `mapping-${mapping}`;
}
