/** `not-due` in a data file is `NOT_DUE` in the database and the API. */
export function upperSnake(kebab: string): string {
  return kebab.replaceAll('-', '_').toUpperCase();
}
