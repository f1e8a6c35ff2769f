import { shortDocument } from '@dial/domain/text/short-document';

interface Place {
  readonly document: string;
  readonly line: number | null;
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
