import type { EditionData } from '@dial/domain/edition-data/edition-data';

export interface PublishedCounts {
  readonly area: string;
  readonly red: number;
  readonly amber: number;
  readonly green: number;
}

/** The headline table as the rows give it: how many published ratings of each colour an area has. */
export function countPublished({ head, indicators }: EditionData): PublishedCounts[] {
  return head.areas.map(({ id, name }) => {
    const colours = indicators
      .filter(({ area }) => `${head.id}.${area}` === id)
      .map(({ printed_rag: printed }) => printed?.rag);
    const count = (rag: string) => colours.filter((colour) => colour === rag).length;
    return { area: name, red: count('red'), amber: count('amber'), green: count('green') };
  });
}
