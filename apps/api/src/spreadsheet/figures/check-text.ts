import { isAscii } from 'node:buffer';
import { UnreadableFile } from '../unreadable-file.ts';

const AGAIN = 'Save it as “CSV UTF-8” and send that.';

/**
 * Makes the check that a file is text in UTF-8, piece by piece.
 *
 * @returns to be called with each piece, and with none at the end
 * @throws UnreadableFile from then on
 */
export function textCheck(): (bytes?: Uint8Array) => void {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let first = true;
  /** Whether what came before ended within a letter. */
  let within = false;
  return (bytes) => {
    if (bytes !== undefined && first) checkBeginning(bytes);
    if (bytes !== undefined) first = false;
    if (bytes?.includes(0)) throw new UnreadableFile(`The file is no plain text. ${AGAIN}`);
    if (bytes !== undefined && !within && isAscii(bytes)) return;
    try {
      decoder.decode(bytes, { stream: bytes !== undefined });
    } catch {
      throw new UnreadableFile(`The file has letters in another coding than UTF-8. ${AGAIN}`);
    }
    within = bytes !== undefined && ((bytes.at(-1) ?? 0) & 0x80) !== 0;
  };
}

function checkBeginning(bytes: Uint8Array): void {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b)
    throw new UnreadableFile(`The file is a workbook, or another ZIP. ${AGAIN}`);
}
