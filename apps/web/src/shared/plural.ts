/** "1 term", "85 terms"; an irregular plural is given. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
}

/** "12 of 85 terms"; "85 terms" where all are shown. */
export function shownOf(shown: number, all: number, one: string, many = `${one}s`): string {
  return shown === all
    ? plural(all, one, many)
    : `${shown.toLocaleString('en-GB')} of ${plural(all, one, many)}`;
}
