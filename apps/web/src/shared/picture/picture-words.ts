import { joinWords } from '@dial/domain/text/join-words';
import type { PictureWords } from './picture.ts';
import { today } from './today.ts';

interface Subject {
  readonly name: string;
  /** "By quarter". */
  readonly panel: string;
  /** The documents that print the figures: "Corporate Performance Report (001.txt)". */
  readonly sources: readonly string[];
}

/** A picture leaves the page alone: it says what it shows, where that is printed and when it was taken. */
export function pictureWords({ name, panel, sources }: Subject, now = new Date()): PictureWords {
  return {
    title: name,
    subtitle: panel,
    foot: [
      `${sources.length === 1 ? 'Source' : 'Sources'}: ${joinWords(sources)}, as held by Dial. Downloaded ${today(now)}.`,
    ],
  };
}
