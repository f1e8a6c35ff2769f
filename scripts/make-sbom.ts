// Lists the packages that Dial is delivered with, as CycloneDX, in dist/sbom: the last step of `pnpm build`.
import { BILL, makeBill } from './dependencies/bill-of-materials.ts';

const { components } = await makeBill();
console.log(`${components.length} packages, listed in ${BILL}`);
