/** The address of one measure through the documents. */
export function measurePath(chain: string): string {
  return `/measures/${encodeURIComponent(chain)}`;
}
