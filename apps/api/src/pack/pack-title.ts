import type { PackContent } from './pack-content.ts';

/** What a reader's program shows of the file: the title in its window, and a description. */
export function packTitle({ title, scope, draft, council, edition }: PackContent) {
  const documentTitle = [title, scope, draft].filter((part) => part !== null).join(', ');
  return { documentTitle, description: `Committee pack of ${council}, ${edition}` };
}
