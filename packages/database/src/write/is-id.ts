/** Whether a text may be an id at all. Others are unknown without asking the database, which cannot even hold some of them. */
export function isId(text: string): boolean {
  return /^[a-z0-9.-]+$/.test(text);
}
