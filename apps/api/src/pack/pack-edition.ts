import { enumWords } from '@dial/domain/report/enum-words';
import type { PackRows } from './pack-rows.ts';

/** How a pack names its edition and leads to its page. */
export function packEdition({ edition, site }: Pick<PackRows, 'edition' | 'site'>) {
  const { id, financialYear, quarter, stage } = edition;
  return {
    name: `${financialYear} Q${quarter}`,
    address: `${site}/editions/${id}`,
    /** What must stand on every page of what is not published; null once it is. */
    draft:
      stage === 'PUBLISHED'
        ? null
        : `Not published – ${stage === 'DRAFT' ? 'draft' : enumWords(stage).toLowerCase()} stage`,
  };
}
