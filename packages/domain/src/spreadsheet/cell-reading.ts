/** What a cell that is filled in means, what to tell about it, or why it means nothing. */
export type CellReading<T> =
  | { readonly ok: true; readonly value: T; readonly notices: readonly string[] }
  | { readonly ok: false; readonly error: string };
