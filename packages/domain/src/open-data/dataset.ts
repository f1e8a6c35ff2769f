/** The open data of an edition as a whole, as `/data/{edition}/dataset.json` describes it: DCAT's terms under plain names. */
export interface Dataset {
  /** The address that stays. */
  readonly '@id': string;
  readonly '@type': 'dcat:Dataset';
  readonly identifier: string;
  readonly title: string;
  readonly description: string;
  readonly publisher: { readonly '@type': 'foaf:Agent'; readonly name: string };
  /** Null where the council states none. */
  readonly licence: Licence | null;
  readonly language: 'en-GB';
  /** The page for people. */
  readonly landingPage: string;
  /** The first day of the figures' periods and the last; null where no period has both. */
  readonly temporal: { readonly start: string; readonly end: string } | null;
  /** The day of publication; null where no document prints one. */
  readonly issued: string | null;
  /** The moment of the last change, ISO 8601; null where none is known. */
  readonly modified: string | null;
  /** Moves with every change of what the files hold, and with nothing else. */
  readonly version: string;
  readonly distributions: readonly DatasetFile[];
  /** Newest first. */
  readonly changes: readonly DatasetChange[];
}

export interface Licence {
  readonly name: string;
  readonly url: string;
}

/** A file of a dataset. Size and checksum are those of its bytes before any compression on the way. */
export interface DatasetFile {
  readonly '@type': 'dcat:Distribution';
  /** "observations.csv" */
  readonly name: string;
  readonly title: string;
  readonly downloadURL: string;
  readonly mediaType: string;
  readonly byteSize: number;
  /** SHA-256, in hexadecimal digits. */
  readonly sha256: string;
  /** The rows of its table, without a header. */
  readonly rows: number;
  /** Where its columns are described; null where nothing says more. */
  readonly describedBy: string | null;
}

/** Something that changed of a dataset, of what whoever asks may see. */
export interface DatasetChange {
  /** ISO 8601. */
  readonly at: string;
  /**
   * `published`: it came out; `loaded`: its document was read for the first time; `reloaded`: it was read again; `transcription`: a reading was
   * corrected; `correction`: what was published was corrected; `revised-later`: a later edition has another figure, which these files leave out.
   */
  readonly kind: 'published' | 'loaded' | 'reloaded' | 'transcription' | 'correction' | 'revised-later';
  /** Id of the indicator that it is about; null where it is about the whole. */
  readonly indicator: string | null;
  /** Id of the period; null where it is about no single one. */
  readonly period: string | null;
  readonly note: string;
}
