import { SAVE_AGAIN } from './file-kind.ts';
import { UnreadableFile } from './unreadable-file.ts';

/**
 * Text of a CSV file: UTF-8 with or without its mark, UTF-16 ("Unicode Text" of Excel), else Windows-1252, which Excel writes
 * in Britain for plain "CSV".
 *
 * @throws UnreadableFile where it is no text
 */
export function decodeText(bytes: Uint8Array): string {
  const text = decode(bytes);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what tells that it is no text
  if (/[\u0000-\u0008\u000e-\u001f]/.test(text)) {
    throw new UnreadableFile(`The file is neither an Excel workbook nor text. ${SAVE_AGAIN}`);
  }
  return text;
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  // Without a mark: in UTF-16 every second byte of a plain letter is zero.
  if (bytes[0] !== 0 && bytes[1] === 0) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0 && bytes[1] !== 0) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
