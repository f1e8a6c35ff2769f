import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this copy of Dial. */
export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
