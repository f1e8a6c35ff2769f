/** The most that is read of a file of figures; beyond it the file is refused with a sentence. */
export const FIGURES_LIMITS = {
  /** Bytes as sent. A hundred thousand rows have some five million. */
  fileBytes: 64 * 1024 * 1024,
  /** More would hold others' writes up for too long, as all of a file is written at once. */
  rows: 250_000,
  /** Bytes of a line, which is held as a whole. */
  lineBytes: 64 * 1024,
  /** Problems that are listed. */
  problems: 100,
  /** Rows that are read, or written, at a time. */
  batch: 5_000,
  /** Files that are read or written at a time. */
  atOnce: 2,
} as const;
