/** A text of a request's body by its name; null where there is none. */
export function textOfBody(body: unknown, name: string): string | null {
  if (typeof body !== 'object' || body === null) return null;
  const text: unknown = Object.entries(body).find(([key]) => key === name)?.[1];
  return typeof text === 'string' ? text : null;
}
