import type { PictureWords } from './picture.ts';
import { today } from './today.ts';

interface Subject {
  readonly name: string;
  /** "By quarter". */
  readonly panel: string;
  readonly edition: string;
  readonly document: string;
}

/** A picture leaves the page alone: it says what it shows, where that is printed and when it was taken. */
export function pictureWords({ name, panel, edition, document }: Subject, now = new Date()): PictureWords {
  return {
    title: name,
    subtitle: panel,
    foot: [`Source: ${edition} (${document}), as held by Dial. Downloaded ${today(now)}.`],
  };
}
