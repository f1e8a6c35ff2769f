/** Bounds on one request. Each has a test that a larger one is refused with its name in the message. */
export const LIMITS = {
  bodyBytes: 100_000,
  /** Milliseconds that a request may take, and one that brings a file. */
  time: 30_000,
  uploadTime: 300_000,
  /** A query in the address of a GET request. */
  urlBytes: 16_000,
  tokens: 2_000,
  depth: 12,
  /** Fields selected in one operation, aliases counted. */
  breadth: 400,
  aliases: 30,
  /** Sum over the fields, those in lists multiplied by the size asked for, or by the greatest that Luton's record has. */
  complexity: 150_000,
  /** Fields and items of lists that one operation really resolves; ten plain values of a list count as one. */
  resolved: 60_000,
  /** Letters of a text that anything but a mutation is asked with: an id, a cursor, words to look for. */
  argumentLength: 1_000,
  /** Values of a list that anything but a mutation is asked with. */
  argumentItems: 500,
  /** Nodes in a page of a connection. */
  pageSize: 500,
  /** Rows of an edition's flat table. */
  scorecardRows: 10_000,
  searchHits: 50,
  /** Operations that are known, the last asked for. */
  operations: 500,
  /** Rows that are kept for the public: of statements, and as many as single things. */
  keptRows: 50_000,
  /** Letters of all items of lists that are kept as texts. */
  keptItems: 20_000_000,
  /** Bytes of all answers that are kept for the public. */
  keptBytes: 64_000_000,
  /** Bytes of the largest answer that is compressed as well as can be. */
  keptBest: 1_000_000,
  /** Addresses that were asked for once. */
  keptAddresses: 10_000,
  /** Committee packs. */
  pack: {
    /** Indicators of one pack. */
    indicators: 2_000,
    /** Packs that wait while one is made. */
    waiting: 8,
    /** Packs that wait or are made for one person or address. */
    each: 2,
    /** Milliseconds that one may take. */
    time: 120_000,
    /** Megabytes of a thread's own memory. */
    memory: 512,
    /** Milliseconds that a pack is kept for whoever asked. */
    kept: 900_000,
    /** Bytes of all packs that are kept. */
    bytes: 100_000_000,
    /** Packs that could not be made, of which is still told why. */
    failed: 100,
  },
} as const;
