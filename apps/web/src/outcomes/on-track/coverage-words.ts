import { plural } from '../../shared/plural.ts';

interface Counted {
  readonly agreed: number;
  readonly onTrack: number;
}

/** "3 of 7 agreed outcomes are on track". */
export function onTrackWords({ agreed, onTrack }: Counted): string {
  return `${onTrack} of ${plural(agreed, 'agreed outcome')} ${onTrack === 1 || agreed === 1 ? 'is' : 'are'} on track`;
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
  return `${agreed} of ${plural(all, 'outcome')} ${agreed === 1 ? 'has' : 'have'} an agreed measure; ${onTrackWords(counted)}`;
}
