import { plural } from '../../shared/plural.ts';

interface Counted {
  readonly agreed: number;
  /** Of the agreed ones, those with a rated measure. */
  readonly rated: number;
  readonly onTrack: number;
}

/** "3 of 7 agreed outcomes are on track". Where no measure is rated, none is known to be off track either. */
export function onTrackWords({ agreed, rated, onTrack }: Counted): string {
  if (rated === 0) return `none of ${plural(agreed, 'agreed outcome')} has a rated measure`;
  return `${onTrack} of ${plural(agreed, 'agreed outcome')} ${onTrack === 1 || agreed === 1 ? 'is' : 'are'} on track`;
}

/** What the others are: "3 are not on track, and 2 have no rated measure"; null where all are on track. */
export function othersWords({ agreed, rated, onTrack }: Counted): string | null {
  const [off, unrated] = [rated - onTrack, agreed - rated];
  const parts = [
    ...(off > 0 ? [`${off} ${off === 1 ? 'is' : 'are'} not on track`] : []),
    ...(unrated > 0 ? [`${unrated} ${unrated === 1 ? 'has' : 'have'} no rated measure`] : []),
  ];
  return parts.length === 0 ? null : `${parts.join(', and ')}.`;
}

/** What the count does not speak of, of all outcomes; null where every one is agreed. */
export function restWords({ agreed }: Counted, all: number): string | null {
  const rest = all - agreed;
  if (rest <= 0) return null;
  if (agreed === 0)
    return `None of the ${plural(all, 'outcome')} has an agreed measure yet, so nothing can be counted. That says nothing about how they are doing.`;
  const tells = `${plural(rest, 'outcome')} of ${all} ${rest === 1 ? 'has' : 'have'} no agreed measure yet, and ${rest === 1 ? 'is' : 'are'} not counted.`;
  return agreed * 2 < all
    ? `${tells} With so few agreed, the count says little about Luton 2040 as a whole.`
    : tells;
}

/** What is read out after a change: "7 of 25 outcomes have an agreed measure; 3 of 7 agreed outcomes are on track". */
export function coverageWords(counted: Counted, all: number): string {
  const { agreed } = counted;
  const covered = `${agreed} of ${plural(all, 'outcome')} ${agreed === 1 ? 'has' : 'have'} an agreed measure`;
  return agreed === 0 ? covered : `${covered}; ${onTrackWords(counted)}`;
}
