import { Buffer } from 'node:buffer';
import { promisify } from 'node:util';
import { crc32, inflateRaw } from 'node:zlib';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { damagedFile } from './damaged-file.ts';
import { UnreadableFile } from './unreadable-file.ts';
import { WORKBOOK_LIMITS } from './workbook-limits.ts';

/** The parts of a file that is a ZIP package. */
export interface FilePackage {
  has(path: string): boolean;
  /** The text of a part (UTF-8 or UTF-16, as XML may be); null where there is none. */
  read(path: string): Promise<string | null>;
}

const inflate = promisify(inflateRaw);
const STORED = 0;
const DEFLATED = 8;
/** In DOS attributes and general flags: the entry is encrypted. */
const ENCRYPTED = 1;

/**
 * Opens a ZIP package by its central directory. What its entries say of their size is not believed: a part is unpacked into at
 * most what is left of the limit, and the unpacker stops there.
 *
 * @throws UnreadableFile, here or from `read`
 */
export async function openPackage(bytes: Uint8Array): Promise<FilePackage> {
  const zip = await open(bytes);
  const entries = await listEntries(zip);
  let left: number = WORKBOOK_LIMITS.unpackedBytes;
  return {
    has: (path) => entries.has(path.toLowerCase()),
    async read(path) {
      const entry = entries.get(path.toLowerCase());
      if (entry === undefined) return null;
      const part = await unpack(zip, entry, left);
      // A turned bit could turn a digit.
      if (crc32(part) !== entry.crc32) throw damagedFile();
      left -= part.length;
      return decodeXml(part);
    },
  };
}

async function open(bytes: Uint8Array): Promise<ZipFile> {
  try {
    return await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  } catch {
    throw damagedFile();
  }
}

/** By lower-case path: parts of a package are named without regard to case. */
async function listEntries(zip: ZipFile): Promise<ReadonlyMap<string, Entry>> {
  if (zip.entryCount > WORKBOOK_LIMITS.entries) throw tooMuch();
  const entries = new Map<string, Entry>();
  try {
    for await (const entry of zip.eachEntry()) {
      if (entries.size >= WORKBOOK_LIMITS.entries) throw tooMuch();
      entries.set(entry.fileName.toLowerCase(), entry);
    }
  } catch (error) {
    throw error instanceof UnreadableFile ? error : damagedFile();
  }
  return entries;
}

async function unpack(zip: ZipFile, entry: Entry, most: number): Promise<Buffer> {
  if ((entry.generalPurposeBitFlag & ENCRYPTED) !== 0) throw damagedFile();
  if (entry.compressionMethod !== STORED && entry.compressionMethod !== DEFLATED) throw damagedFile();
  const packed = await readPacked(zip, entry);
  if (entry.compressionMethod === STORED) {
    if (packed.length > most) throw tooMuch();
    return packed;
  }
  try {
    // One byte at least: zero would mean no limit.
    return await inflate(packed, { maxOutputLength: Math.max(most, 1) });
  } catch (error) {
    const full =
      error instanceof RangeError ||
      (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE');
    throw full ? tooMuch() : damagedFile();
  }
}

async function readPacked(zip: ZipFile, entry: Entry): Promise<Buffer> {
  const chunks: Buffer[] = [];
  try {
    const stream = await zip.openReadStreamPromise(entry, { decodeFileData: false });
    for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  } catch {
    throw damagedFile();
  }
  return Buffer.concat(chunks);
}

function decodeXml(part: Buffer): string {
  const encoding =
    part[0] === 0xff && part[1] === 0xfe
      ? 'utf-16le'
      : part[0] === 0xfe && part[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(part);
  } catch {
    throw damagedFile();
  }
}

const tooMuch = () =>
  new UnreadableFile(
    'The file holds more than Dial reads. Fill in the template itself, without further sheets and pictures.',
  );
