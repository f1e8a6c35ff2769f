interface Named {
  readonly id: string;
  readonly name: string;
}

/** Each of a list once, by name. */
export function namedOnce(things: readonly Named[]): Named[] {
  const byId = new Map(things.map(({ id, name }) => [id, { id, name }]));
  return [...byId.values()].sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
}
