/**
 * The line numbers to be printed in the margin of texts that follow each other: each where it differs from the one before it.
 * A list in one printed line is so marked once.
 */
export function lineMarks(lines: readonly (number | null)[]): (number | null)[] {
  return lines.map((line, index) => (line === lines[index - 1] ? null : line));
}
