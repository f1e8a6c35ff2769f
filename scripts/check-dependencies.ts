// Fails when a package is delivered that nobody has agreed to: by its licence, where it comes from, what it runs when it is installed, or
// what the registry knows against it. Leaves the list of all packages (CycloneDX) in dist/sbom.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { askRegistry } from './dependencies/audit.ts';
import { BILL, makeBill } from './dependencies/bill-of-materials.ts';
import { countLicences, licenceFaults } from './dependencies/licences.ts';
import { lockfileFaults, scriptFaults } from './dependencies/lockfile.ts';
import { ROOT } from './launch/root.mjs';

const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const bill = await makeBill();
const audit = await askRegistry();
console.log(`${bill.components.length} packages, listed in ${BILL}:`);
for (const [licence, packages] of countLicences(bill)) console.log(`  ${packages} ${licence}`);
console.log(
  audit.notAsked === null
    ? 'The registry was asked for known faults.'
    : `Known faults: not asked: ${audit.notAsked}`,
);
const faults = [
  ...lockfileFaults(read('pnpm-lock.yaml')),
  ...scriptFaults(read('pnpm-workspace.yaml')),
  ...licenceFaults(bill),
  ...audit.faults,
];
for (const fault of faults) console.error(fault);
process.exit(faults.length > 0 ? 1 : 0);
