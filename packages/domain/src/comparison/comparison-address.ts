import type { Comparison } from './comparison.ts';

/** The address of the Compare page that shows a comparison: "/compare?edition=2023-24-q3&indicators=a,b". */
export function comparisonAddress(comparison: Comparison): string {
  const query = pairsOf(comparison)
    .filter(([, values]) => values.length > 0)
    // Commas stay as they are: an address is read by people too.
    .map(([name, values]) => `${name}=${values.map(encodeURIComponent).join(',')}`);
  return query.length === 0 ? '/compare' : `/compare?${query.join('&')}`;
}

function pairsOf(comparison: Comparison): [name: string, values: readonly string[]][] {
  switch (comparison.kind) {
    case 'indicators':
      return [
        ['edition', comparison.edition === null ? [] : [comparison.edition]],
        ['indicators', comparison.indicators],
      ];
    case 'through':
      return [
        ['indicator', [comparison.indicator]],
        ['editions', comparison.editions],
      ];
    case 'editions':
      return [
        ['from', [comparison.from]],
        ['to', [comparison.to]],
      ];
    case 'half':
      return [[comparison.missing === 'to' ? 'from' : 'to', [comparison.edition]]];
  }
}
