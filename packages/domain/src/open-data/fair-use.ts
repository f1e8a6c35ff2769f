/** What one question to the API may ask, as the terms of use tell it. The API's own limits are held to these by a test. */
export const FAIR_USE = {
  depth: 12,
  breadth: 400,
  aliases: 30,
  resolved: 60_000,
  pageSize: 500,
  argumentLength: 1_000,
} as const;
