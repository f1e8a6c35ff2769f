import { foldText } from '@dial/domain/text/fold-text';
import { matchesText } from '@dial/domain/text/matches-text';

interface Measure {
  readonly title: string;
  readonly members: readonly { readonly title: string }[];
}

/** Measures that hold all typed words, in their own title or in what a document calls them. */
export function matchingMeasures<Of extends Measure>(measures: readonly Of[], typed: string): Of[] {
  return measures.filter(({ title, members }) =>
    matchesText(foldText([title, ...members.map((member) => member.title)].join(' ')), typed),
  );
}
