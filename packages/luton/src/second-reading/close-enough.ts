/** Whether one text turns into the other by changing at most a share of its letters (Levenshtein distance). */
export function closeEnough(a: string, b: string, share: number): boolean {
  return distance(a, b) <= Math.max(a.length, b.length) * share;
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const letter of a) {
    const next = [(row[0] ?? 0) + 1];
    for (let index = 0; index < b.length; index++) {
      const replaced = (row[index] ?? 0) + (b[index] === letter ? 0 : 1);
      next.push(Math.min(replaced, (row[index + 1] ?? 0) + 1, (next[index] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
