/** The directorate of a row that may have none. */
export function directorateOf(row: {
  readonly directorateId: string | null;
  readonly directorateName: string | null;
}): { id: string; name: string } | null {
  const { directorateId: id, directorateName: name } = row;
  return id === null || name === null ? null : { id, name };
}
