export interface IndexedIndicator {
  readonly id: string;
  readonly code: string | null;
  readonly text: string;
  readonly chains: readonly { readonly id: string; readonly title: string }[];
  /** Where the plan names it: an outcome's page, or the anchor of a domain. */
  readonly places: readonly { readonly to: string; readonly name: string }[];
}

/** What names indicators: an outcome or a domain. */
interface Naming {
  readonly id: string;
  readonly name: string;
  readonly indicators: readonly { readonly indicator: Omit<IndexedIndicator, 'places'> }[];
}

interface Named {
  readonly priorities: readonly { readonly outcomes: readonly Naming[] }[];
  readonly domains: readonly Naming[];
}

const ORDER = new Intl.Collator('en-GB', { numeric: true });

/** Every indicator that the plan names, once: by code, those without one after them by text. */
export function indexIndicators({ priorities, domains }: Named): IndexedIndicator[] {
  const named = [
    ...priorities.flatMap(({ outcomes }) =>
      outcomes.flatMap(({ id, name, indicators }) =>
        indicators.map(({ indicator }) => ({ indicator, place: { to: `/corporate-plan/${id}`, name } })),
      ),
    ),
    ...domains.flatMap(({ id, name, indicators }) =>
      indicators.map(({ indicator }) => ({ indicator, place: { to: `#domain-${id}`, name } })),
    ),
  ];
  return [...Map.groupBy(named, ({ indicator }) => indicator.id).values()]
    .flatMap((group) => {
      const [first] = group;
      if (first === undefined) return [];
      const places = new Map(group.map(({ place }) => [place.to, place]));
      return [{ ...first.indicator, places: [...places.values()] }];
    })
    .sort(byCode);
}

function byCode(a: IndexedIndicator, b: IndexedIndicator): number {
  if (a.code === null || b.code === null) {
    return Number(a.code === null) - Number(b.code === null) || ORDER.compare(a.text, b.text);
  }
  return ORDER.compare(a.code, b.code);
}
