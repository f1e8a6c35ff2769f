/** The id of a form's field in the page: what the summary of errors links to. */
export function fieldId(form: string, field: string): string {
  return `${form}-${field}`;
}
