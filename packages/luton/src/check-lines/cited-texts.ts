import type { EditionData } from '@dial/domain/edition-data/edition-data';

/** A text that the record says is printed on a line of the document. */
export interface CitedText {
  readonly file: string;
  readonly entry: string;
  readonly raw: string;
  readonly line: number;
  /** The last line that it may begin on, where no single one is said. */
  readonly through?: number;
  /** Says where and in which pieces a text is printed that the extraction broke. */
  readonly note: string | null;
}

/**
 * Everything the record quotes with its line. Not the readings of conflicts, which also set figures against each other,
 * and not the text of commentary, which runs over many lines.
 */
export function citedTexts(edition: EditionData): CitedText[] {
  const { head, indicators } = edition;
  const cells = (
    file: string,
    rows: EditionData['observations'] | EditionData['targets'] | EditionData['directions'],
  ) =>
    rows.map(({ indicator, column, raw, line, note }) => ({
      file,
      entry: `${indicator}, ${column}`,
      raw,
      line,
      note,
    }));
  return [
    ...cells('observations.csv', edition.observations),
    // The figure alone is soon found in a paragraph: the words around it have to stand there too.
    ...edition.observations
      .filter(({ breakdown }) => breakdown !== '')
      .flatMap(({ indicator, breakdown, line, note }) =>
        [...(note ?? '').matchAll(/"([^"]+)"/g)].map(([, raw = '']) => ({
          file: 'breakdowns.csv',
          entry: `${indicator}, ${breakdown}`,
          raw,
          line,
          note: null,
        })),
      ),
    ...cells('targets.csv', edition.targets),
    ...cells('directions.csv', edition.directions),
    ...indicators.flatMap(({ id, printed_rag: rag, responsibility: { raw, line } }) => [
      ...(rag
        ? [{ file: 'indicators.yaml', entry: `${id}, printed_rag`, raw: rag.raw, line: rag.line, note: null }]
        : []),
      ...(raw && line
        ? [{ file: 'indicators.yaml', entry: `${id}, responsibility`, raw, line, note: null }]
        : []),
    ]),
    ...indicators.flatMap(({ id, breaks }) =>
      breaks.map(({ period, reason, line }) => ({
        file: 'indicators.yaml',
        entry: `${id}, breaks ${period}`,
        raw: reason,
        line,
        note: null,
      })),
    ),
    ...edition.highlights.map(({ text, line }) => ({
      file: 'highlights.yaml',
      entry: text,
      raw: text,
      line,
      note: null,
    })),
    ...[...head.printed_titles, head.version, head.produced_by]
      .filter((printed) => printed !== null)
      .map(({ raw, line }) => ({ file: 'edition.yaml', entry: raw, raw, line, note: null })),
    ...head.areas.flatMap(({ target_outcomes }) =>
      target_outcomes.map(({ id, raw, line }) => ({
        file: 'edition.yaml',
        entry: id,
        raw,
        line,
        note: null,
      })),
    ),
  ];
}
