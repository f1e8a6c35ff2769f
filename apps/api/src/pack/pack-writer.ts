import type { PackFormat } from './pack-choice.ts';
import type { PackContent } from './pack-content.ts';

const NO_SETTER =
  'There is no program for this kind of machine that sets PDFs. Make the Word document, and save that as a PDF.';

type Writer =
  | { readonly write: (content: PackContent) => Buffer | Promise<Buffer> }
  | { readonly error: string };

/**
 * What writes a pack, or a sentence where it cannot be written here: Typst's program comes as an optional package for each kind of
 * machine, and there is none for some.
 *
 * @param setter loads that program
 */
export async function packWriter(
  format: PackFormat,
  setter: () => Promise<unknown> = () => import('@myriaddreamin/typst-ts-node-compiler'),
): Promise<Writer> {
  if (format === 'docx') return { write: (await import('./write-docx.ts')).writeDocx };
  try {
    await setter();
  } catch {
    return { error: NO_SETTER };
  }
  return { write: (await import('./write-pdf.ts')).writePdf };
}
