import type { Bill, Component } from './bill-of-materials.ts';

/** Licences that ask for no more than their notice. */
const FREE = new Set([
  ...[
    '0BSD',
    'Apache-2.0',
    'BlueOak-1.0.0',
    'BSD-2-Clause',
    'BSD-3-Clause',
    'ISC',
    'MIT',
    'MIT-0',
    'Unlicense',
  ],
]);

/** What is delivered all the same, as it stands, by package: why it may be. */
const AGREED: Readonly<Record<string, { readonly licence: string; readonly why: string }>> = {
  '@expo-google-fonts/source-sans-3': {
    licence: 'MIT AND OFL-1.1',
    why: 'a font, which packs embed, as its licence means it',
  },
  '@resvg/resvg-wasm': { licence: 'MPL-2.0', why: 'unchanged; only its own files stay under its licence' },
  elkjs: {
    licence: 'EPL-2.0',
    why: "unchanged, and never loaded: Prisma's command brings it along for its studio",
  },
  'seq-queue': { licence: 'NONE', why: "says MIT in its file LICENSE; Prisma's command brings it along" },
};

/** A sentence for each package whose licence nobody has agreed to, and for each agreement that no package needs. */
export function licenceFaults({ components }: Bill): string[] {
  const faults = components.flatMap((component) => {
    const [name, licence] = [nameOf(component), licenceOf(component)];
    if (isFree(licence) || AGREED[name]?.licence === licence) return [];
    return [
      `${name} ${component.version} is under ${licence}: agree to it in scripts/dependencies/licences.ts, or do without.`,
    ];
  });
  const names = new Set(components.map(nameOf));
  const idle = Object.keys(AGREED).filter((name) => !names.has(name));
  return [
    ...faults,
    ...idle.map((name) => `${name} is gone: take it out of scripts/dependencies/licences.ts.`),
  ];
}

/** How many packages are under each licence, the most frequent first. */
export function countLicences({ components }: Bill): [licence: string, packages: number][] {
  const groups = Map.groupBy(components, licenceOf);
  return [...groups]
    .map(([licence, { length }]): [string, number] => [licence, length])
    .toSorted((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
}

const nameOf = ({ group, name }: Component): string => (group === undefined ? name : `${group}/${name}`);

function licenceOf({ licenses = [] }: Component): string {
  const said = licenses.map(
    ({ expression, license }) => expression ?? license?.id ?? license?.name ?? 'NONE',
  );
  return said.length === 0 ? 'NONE' : said.join(' AND ').replace(/ and /g, ' AND ');
}

/** Of several that hold together each has to be free, of several to choose from one. */
function isFree(licence: string): boolean {
  const bare = licence.replace(/^\((.*)\)$/, '$1');
  if (bare.includes('(')) return false;
  if (bare.includes(' OR ')) return bare.split(' OR ').some(isFree);
  if (bare.includes(' AND ')) return bare.split(' AND ').every(isFree);
  return FREE.has(bare);
}
