import { zipSync } from 'fflate/browser';

export { strToU8, zipSync } from 'fflate/browser';

/**
 * What the writer of workbooks packs its files with in a browser: fflate's own way gives files of more than 160 kB to workers that
 * it makes of text, which the content security policy forbids.
 */
export function zip(
  files: Parameters<typeof zipSync>[0],
  done: (error: Error | null, archive: Uint8Array<ArrayBuffer>) => void,
): void {
  done(null, zipSync(files));
}
