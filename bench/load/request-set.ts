/** Requests that are sent in turn, over and over. */
export interface RequestSet {
  readonly method: 'GET' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
  readonly requests: readonly { readonly path: string; readonly body?: string }[];
}

/** As `requests.lua` reads it. @throws Error where something would end a line */
export function requestFile({ method, headers, requests }: RequestSet): string {
  const lines = [
    method,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    '',
    ...requests.map(({ path, body }) => (body === undefined ? path : `${path}\t${body}`)),
  ];
  if (lines.some((line) => /[\n\r]/.test(line))) throw new Error('A request of the load holds a line break.');
  return `${lines.join('\n')}\n`;
}
