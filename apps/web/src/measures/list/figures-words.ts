import { comparableWith } from '@dial/domain/lineage/comparable-with';
import { COMPARABILITIES } from '../../shared/lineage/domain-link.ts';
import type { MeasureRow } from './measure-row.ts';

type Compared = Pick<MeasureRow, 'links'> & {
  readonly members: readonly { readonly id: string; readonly indicator: object | null }[];
};

/** How far a measure's figures go through the documents, in a few words: by the two indicators that compare best. */
export function figuresWords({ members, links }: Compared): string {
  const indicators = members.filter(({ indicator }) => indicator !== null).map(({ id }) => id);
  if (indicators.length === 0) return 'No document prints figures';
  const domainLinks = links.map((link) => ({ ...link, comparability: COMPARABILITIES[link.comparability] }));
  const found = new Set(
    indicators.flatMap((id) => {
      const compared = comparableWith(domainLinks, id);
      return indicators.flatMap((other) => compared.get(other) ?? []);
    }),
  );
  if (found.has('same')) return 'Figures may be compared';
  if (found.has('changed-definition')) return 'Figures of a changed definition';
  return indicators.length === 1 ? 'Figures in one document' : 'Figures not comparable';
}
