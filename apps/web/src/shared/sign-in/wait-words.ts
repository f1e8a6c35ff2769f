import { plural } from '../plural.ts';

/** How long to wait, from seconds: "30 seconds", "2 minutes". Rounded up, so that nobody comes too early. */
export function waitWords(seconds: number): string {
  return seconds < 60 ? plural(seconds, 'second') : plural(Math.ceil(seconds / 60), 'minute');
}
