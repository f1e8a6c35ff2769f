import { comparableWith } from '@dial/domain/lineage/comparable-with';
import { COMPARABILITIES } from '../../shared/lineage/domain-link.ts';
import type { MeasureRow } from './measure-row.ts';

type Compared = Pick<MeasureRow, 'links'> & {
  readonly members: readonly {
    readonly id: string;
    readonly indicator: object | null;
    readonly source: { readonly document: string };
  }[];
};

/** How far a measure's figures go through the documents, in a few words: by the two documents that compare best. */
export function figuresWords({ members, links }: Compared): string {
  const indicators = members.filter(({ indicator }) => indicator !== null);
  if (indicators.length === 0) return 'No document prints figures';
  const domainLinks = links.map((link) => ({ ...link, comparability: COMPARABILITIES[link.comparability] }));
  const found = new Set(
    indicators.flatMap(({ id, source }) => {
      const compared = comparableWith(domainLinks, id);
      return indicators
        .filter((other) => other.source.document !== source.document)
        .flatMap((other) => compared.get(other.id) ?? []);
    }),
  );
  if (found.has('same')) return 'Figures may be compared';
  if (found.has('changed-definition')) return 'Figures of a changed definition';
  return found.size === 0 ? 'Figures in one document' : 'Figures not comparable';
}
