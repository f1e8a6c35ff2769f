interface Place {
  readonly document: string;
  readonly line: number | null;
}

/** "001" for "001_25168d29ab36bca1.txt": how the documents name each other and how the page does, once it has said so. */
export function shortDocument(document: string): string {
  return /^\d{3}(?=_)/.exec(document)?.[0] ?? document;
}

/** "001, line 533". */
export function sourceWords({ document, line }: Place): string {
  return line === null ? shortDocument(document) : `${shortDocument(document)}, line ${line}`;
}

interface Noted extends Place {
  readonly note: string | null;
}

/** "002, lines 114 to 116": the API says a place of several lines as its first one and all of them in words; other notes follow. */
export function placeWords({ document, line, note }: Noted): string {
  if (note === null) return sourceWords({ document, line });
  return /^lines \d/.test(note)
    ? `${shortDocument(document)}, ${note}`
    : `${sourceWords({ document, line })} (${note})`;
}

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
