/** "line 46", "lines 46, 176 and 185 to 190": runs of neighbouring lines are drawn together. */
export function lineWords(lines: readonly number[]): string {
  const sorted = [...new Set(lines)].sort((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const line of sorted) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === line - 1) last[1] = line;
    else runs.push([line, line]);
  }
  const words = runs.flatMap(([first, last]) =>
    last - first > 1 ? [`${first} to ${last}`] : [...new Set([first, last])].map(String),
  );
  const end = words.length > 1 ? ` and ${words.at(-1)}` : '';
  const start = words.length > 1 ? words.slice(0, -1).join(', ') : words.join('');
  return `${sorted.length === 1 ? 'line' : 'lines'} ${start}${end}`;
}
