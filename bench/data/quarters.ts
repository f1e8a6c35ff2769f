/** Far from any real report, so that nothing generated can be taken for one. */
const LAST_YEAR = 2095;

/** The ids of the last quarters up to the newest edition's, oldest first: "2095-96-q4" is the last. */
export function quarters(count: number): string[] {
  return Array.from({ length: count }, (_, index) => {
    const before = count - 1 - index;
    const year = LAST_YEAR - Math.floor(before / 4);
    return `${year}-${String((year + 1) % 100).padStart(2, '0')}-q${4 - (before % 4)}`;
  });
}
