export interface MarkedPart {
  readonly text: string;
  readonly marked: boolean;
}

/** A title in parts, the typed words marked where they literally occur, whatever their case. The parts make up the title. */
export function markTyped(title: string, typed: string): MarkedPart[] {
  const words = typed
    .split(/\s+/)
    .filter((word) => word !== '')
    // The longest first: "foot" would else take the beginning of "footfall".
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  if (words.length === 0) return [{ text: title, marked: false }];
  return title
    .split(new RegExp(`(${words.join('|')})`, 'giu'))
    .map((text, index) => ({ text, marked: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}
