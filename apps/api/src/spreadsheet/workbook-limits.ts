/** The most that is read of a file that somebody sends; beyond it the file is refused with a sentence. */
export const WORKBOOK_LIMITS = {
  /** Bytes as sent. A filled-in template of 1,000 returns has some 200,000. */
  fileBytes: 5 * 1024 * 1024,
  /** Bytes of all parts together as they come out of the ZIP, counted while they do. */
  unpackedBytes: 40 * 1024 * 1024,
  /** Files in the ZIP. */
  entries: 1_000,
  /** Tags of a part. Half a million cells with values have a million, with texts of their own half as many more. */
  tags: 1_600_000,
  /** Tags within each other; a sheet has some ten. */
  depth: 100,
  /** Of a tag. */
  attributes: 50,
  sheets: 50,
  /** Of a sheet, that hold something. */
  rows: 20_000,
  /** The last column that may hold something, counted from 1. */
  columns: 256,
  /** Delimiters of a line of CSV: some programs write them for columns without anything. */
  delimiters: 1_000,
  /** Cells of a file that hold something. */
  cells: 500_000,
  /** Characters; the most that Excel puts into one cell. */
  cellLength: 32_767,
  /** Cells of a file that are merged into another one. */
  mergedCells: 50_000,
  /** Errors that are listed, and notices. */
  problems: 500,
  /** Milliseconds that one file may take to read. */
  readTime: 20_000,
  /** Megabytes that one file may take while it is read. */
  memory: 512,
  /** Files at a time, the one that is read and those that wait for it. */
  atOnce: 5,
} as const;
