/** Until the database's part is there. */
export function thin(): never {
  throw new Error('Not there yet.');
}
