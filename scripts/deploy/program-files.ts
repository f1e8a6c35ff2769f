import { globSync } from 'node:fs';
import { ROOT } from '../launch/root.mjs';

/** What the server reads of the repository, with what `npm start` makes in it. */
const READ = [
  'package.json',
  'LICENSE',
  'apps/api/package.json',
  'apps/api/src/**',
  'apps/web/dist/**',
  'packages/*/package.json',
  'packages/*/src/**',
  'packages/luton/data/**',
  'prisma/**',
];

/** Tests and what they stand on, and what only checks or transcribes the data files. */
const LEFT_OUT = [
  '**/*.test.ts',
  '**/{testing,fixtures,golden,upgrade}/**',
  '**/fixtures.ts',
  'packages/luton/src/{second-reading,check-lines}/**',
];

/** The program's own files, from the root, as they go into an image. */
export function programFiles(root = ROOT): readonly string[] {
  return globSync(READ, { cwd: root, exclude: LEFT_OUT, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(root.length + 1).replaceAll('\\', '/'))
    .sort();
}
