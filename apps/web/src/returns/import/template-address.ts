export type TemplateKind = 'xlsx' | 'csv';

/** Where the template of an edition is downloaded, of one directorate or, without, of all that one may import. */
export function templateAddress(edition: string, directorate: string, kind: TemplateKind): string {
  const query = directorate === '' ? '' : `?directorate=${encodeURIComponent(directorate)}`;
  return `/returns-template/${encodeURIComponent(edition)}.${kind}${query}`;
}
