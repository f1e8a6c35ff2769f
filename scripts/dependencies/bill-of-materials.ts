import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runChild } from '../launch/child.mjs';
import { ROOT } from '../launch/root.mjs';

/** Where the list of all that Dial is delivered with lies, as CycloneDX. */
export const BILL = join('dist', 'sbom', 'dial.cdx.json');

/** The parts of CycloneDX that are looked at here. */
export interface Bill {
  readonly components: readonly Component[];
}

export interface Component {
  readonly name: string;
  readonly version: string;
  readonly group?: string;
  readonly purl: string;
  readonly licenses?: readonly {
    readonly expression?: string;
    readonly license?: { readonly id?: string; readonly name?: string };
  }[];
}

/** Lists the packages of production, what they need included, from the lockfile and what is installed by it. */
export async function makeBill(file: string = join(ROOT, BILL)): Promise<Bill> {
  mkdirSync(dirname(file), { recursive: true });
  const { code, output } = await runChild(
    'pnpm',
    ['sbom', '--sbom-format=cyclonedx', '--sbom-type=application', '--prod', `--out=${file}`],
    { cwd: ROOT, quiet: true, limitSeconds: 60 },
  );
  if (code !== 0) throw new Error(`pnpm made no list of the packages. ${output}`);
  return JSON.parse(readFileSync(file, 'utf8')) as Bill;
}
