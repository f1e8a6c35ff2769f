import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

/** Source Sans 3 (SIL Open Font License 1.1), in the two weights that the pack uses. */
const FILES = ['400Regular/SourceSans3_400Regular.ttf', '600SemiBold/SourceSans3_600SemiBold.ttf'];

let read: Buffer[] | null = null;

/** The fonts of the pack as TrueType files: no system has to have them, and every pack looks alike. */
export function packFonts(): Buffer[] {
  read ??= FILES.map((file) => readFileSync(resolve(`@expo-google-fonts/source-sans-3/${file}`)));
  return read;
}
