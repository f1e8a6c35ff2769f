import { Buffer } from 'node:buffer';
import { UnreadableFile } from './unreadable-file.ts';

/**
 * What a file is, by its first bytes (names lie): a ZIP package, or text.
 *
 * @throws UnreadableFile for what is known to be something else
 */
export function fileKind(bytes: Uint8Array): 'package' | 'text' {
  const begins = (...first: number[]) => first.every((byte, index) => bytes[index] === byte);
  if (bytes.length === 0) throw new UnreadableFile('The file is empty.');
  if (begins(0x50, 0x4b, 0x03, 0x04)) return 'package';
  if (begins(0x50, 0x4b)) throw new UnreadableFile(`The file is an empty or a broken ZIP. ${SAVE_AGAIN}`);
  if (begins(0xd0, 0xcf, 0x11, 0xe0)) throw new UnreadableFile(oleKind(bytes));
  if (begins(0x25, 0x50, 0x44, 0x46)) throw new UnreadableFile(`The file is a PDF. ${SAVE_AGAIN}`);
  if (begins(0x7b, 0x5c, 0x72, 0x74, 0x66))
    throw new UnreadableFile(`The file is a text document. ${SAVE_AGAIN}`);
  return 'text';
}

/** The mend of most faults. */
export const SAVE_AGAIN = 'Save it as an Excel workbook (.xlsx) or as CSV, and send that.';

/** Excel wraps a workbook with a password in the container of its old format. */
function oleKind(bytes: Uint8Array): string {
  const encrypted = Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'));
  return encrypted
    ? 'The file is protected by a password. Take the password off (File, Info, Protect Workbook, Encrypt with Password) and send it again.'
    : `The file is in an old Office format (.xls). ${SAVE_AGAIN}`;
}
