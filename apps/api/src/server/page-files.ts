import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const pagesSchema = z.array(
  z.object({
    path: z.string(),
    scripts: z.array(z.string()),
    styles: z.array(z.string()),
    later: z.array(z.string()),
  }),
);

type PageFiles = z.infer<typeof pagesSchema>[number];

/**
 * The elements of a page's head that ask for what the page needs beside the app's entry, by its address: without them the entry
 * would have to be there first. Empty for an address that no page has, and where the build did not tell.
 */
export function readPageFiles(webFolder: string): (pathname: string) => string {
  const file = join(webFolder, 'pages.json');
  const pages = existsSync(file) ? pagesSchema.parse(JSON.parse(readFileSync(file, 'utf8'))) : [];
  const heads = pages.map((page) => ({ parts: partsOf(page.path), head: headOf(page) }));
  // What is named stands before what any name may stand in: "outcomes/matrix" before "outcomes/:outcome".
  heads.sort((a, b) => countAny(a.parts) - countAny(b.parts));
  return (pathname) => {
    const asked = partsOf(pathname);
    return heads.find(({ parts }) => matches(parts, asked))?.head ?? '';
  };
}

const partsOf = (path: string): string[] => path.split('/').filter((part) => part !== '');

const isAny = (part: string): boolean => part.startsWith(':');

const countAny = (parts: readonly string[]): number => parts.filter(isAny).length;

function matches(parts: readonly string[], asked: readonly string[]): boolean {
  return parts.length === asked.length && parts.every((part, index) => isAny(part) || part === asked[index]);
}

function headOf({ scripts, styles, later }: PageFiles): string {
  return [
    ...styles.map((file) => `<link rel="stylesheet" crossorigin href="${file}">`),
    ...scripts.map((file) => `<link rel="modulepreload" crossorigin href="${file}">`),
    ...later.map((file) => `<link rel="modulepreload" crossorigin fetchpriority="low" href="${file}">`),
  ].join('\n    ');
}
