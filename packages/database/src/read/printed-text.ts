/** A text as printed, and where: what JSON columns hold of it. */
export interface PrintedTextJson {
  raw: string;
  line: number;
}

/** A text as it evidently reads; `raw` is what is printed where that differs. */
export interface EvidentTextJson {
  text: string;
  raw: string | null;
  line: number;
  note: string | null;
}

/** What the extraction of a document lost, and how one can tell. */
export interface MissingPartJson {
  part: string;
  note: string;
  line: number | null;
}
