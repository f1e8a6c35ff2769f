import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../launch/root.mjs';

/** Whether the folder holds a package of the workspace yet. */
export function isPackage(folder: string): boolean {
  return existsSync(join(ROOT, folder, 'package.json'));
}
