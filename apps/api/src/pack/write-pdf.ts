import { readFileSync } from 'node:fs';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { PackContent } from './pack-content.ts';
import { packFonts } from './pack-fonts.ts';
import { packTitle } from './pack-title.ts';
import { printable } from './printable.ts';

const FILES = ['pack.typ', 'parts.typ'] as const;

/** No folder: the template and its data are given from memory, and nothing else can be read. */
const WORKSPACE = new URL('./template/nowhere/', import.meta.url).pathname;

/**
 * Sets a pack as a tagged PDF to PDF/UA-1. The template reads every text as data, never as markup; what the font cannot show stands
 * as its code.
 *
 * @throws Error where the pack cannot be set, with what Typst says
 */
export function writePdf(content: PackContent): Buffer {
  const compiler = NodeCompiler.create({
    workspace: WORKSPACE,
    fontArgs: [{ fontBlobs: [...packFonts()] }],
  });
  for (const file of FILES)
    compiler.mapShadow(`${WORKSPACE}${file}`, readFileSync(new URL(`./template/${file}`, import.meta.url)));
  const data = printable({ ...content, ...packTitle(content) });
  compiler.mapShadow(`${WORKSPACE}pack.json`, Buffer.from(JSON.stringify(data)));
  try {
    const made = compiler.compile({ mainFilePath: `${WORKSPACE}pack.typ` });
    if (made.result === null)
      throw new Error(`The pack cannot be set: ${JSON.stringify(made.takeDiagnostics()?.shortDiagnostics)}`);
    return compiler.pdf(made.result, { pdfStandard: 'ua-1' });
  } finally {
    // What is kept of it is kept by the process, not by the thread that made it.
    compiler.evictCache(0);
  }
}
