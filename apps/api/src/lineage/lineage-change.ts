import type { ChainLinkRow } from '@dial/database/read/lineage';
import { builder } from '../schema/builder.ts';
import { LineageAspect } from '../schema/enums.ts';

interface Change {
  readonly aspect: (typeof LineageAspect)['$inferType'];
  readonly text: string;
}

export const LineageChange = builder.objectRef<Change>('LineageChange').implement({
  fields: (t) => ({ aspect: t.expose('aspect', { type: LineageAspect }), text: t.exposeString('text') }),
});

/** What changed from the earlier to the later; an aspect that did not is left out. */
export function changesOf(link: ChainLinkRow): Change[] {
  const aspects = [
    ['TITLE', link.changedTitle],
    ['UNIT', link.changedUnit],
    ['POPULATION', link.changedPopulation],
    ['FREQUENCY', link.changedFrequency],
    ['DEFINITION', link.changedDefinition],
  ] as const;
  return aspects.flatMap(([aspect, text]) => (text === null ? [] : [{ aspect, text }]));
}
