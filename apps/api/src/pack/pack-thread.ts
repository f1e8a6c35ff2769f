import { parentPort, workerData } from 'node:worker_threads';
import { composePack } from './compose-pack.ts';
import type { PackFormat } from './pack-choice.ts';
import type { PackContent } from './pack-content.ts';
import type { PackRows } from './pack-rows.ts';

/** What the thread is given, and what it says. */
export interface PackWork {
  readonly rows: PackRows;
  readonly format: PackFormat;
}

export type PackSaid =
  | { readonly kind: 'page'; readonly done: number; readonly total: number }
  | { readonly kind: 'setting' }
  /** It cannot be made here, and why. */
  | { readonly kind: 'unable'; readonly error: string }
  | { readonly kind: 'file'; readonly bytes: Uint8Array };

const NO_SETTER =
  'There is no program for this kind of machine that sets PDFs. Make the Word document, and save that as a PDF.';

// The thread that makes one pack. What it is given is written by make-pack.ts alone.
const { rows, format } = workerData as PackWork;
const say = (said: PackSaid) => parentPort?.postMessage(said);
const content = composePack(rows, (done, total) => say({ kind: 'page', done, total }));
say({ kind: 'setting' });
const write = format === 'pdf' ? await pdfWriter() : (await import('./write-docx.ts')).writeDocx;
say(
  write === null
    ? { kind: 'unable', error: NO_SETTER }
    : { kind: 'file', bytes: new Uint8Array(await write(content)) },
);

/** Null where Typst is not built for this machine: its program comes as an optional package for each kind. */
async function pdfWriter(): Promise<((content: PackContent) => Buffer) | null> {
  try {
    await import('@myriaddreamin/typst-ts-node-compiler');
  } catch {
    return null;
  }
  return (await import('./write-pdf.ts')).writePdf;
}
