import { Prisma, type PrismaClient } from '@dial/database/open/client';

/** Some ids of what the database holds, by the table in small letters. */
export type Ids = ReadonlyMap<string, readonly string[]>;

const MOST = 6;

export async function readIds(prisma: PrismaClient): Promise<Ids> {
  const ids = new Map<string, readonly string[]>();
  for (const table of Object.values(Prisma.ModelName)) {
    const rows = await prisma.$queryRaw<{ id: string | null }[]>(
      Prisma.raw(`SELECT row_to_json(t) ->> 'id' AS id FROM "${table}" t ORDER BY 1 LIMIT ${MOST}`),
    );
    const found = rows.flatMap(({ id }) => (id === null ? [] : [id]));
    if (found.length > 0) ids.set(table.toLowerCase(), found);
  }
  return ids;
}

/** Which tables the words of fields are about, the more particular word first. */
const WORDS: readonly (readonly [word: RegExp, tables: readonly string[]])[] = [
  [/mapping/i, ['outcomemapping']],
  [/override/i, ['ratingoverride']],
  [/recommend/i, ['recommendation']],
  [/import/i, ['returnimport']],
  [/view/i, ['savedview']],
  [/chain/i, ['measurechain']],
  [/proposedMeasure/i, ['proposedmeasure']],
  [/frameworkMeasure/i, ['frameworkmeasure']],
  [/measure/i, ['deliverymeasure', 'frameworkmeasure']],
  [/plan/i, ['deliveryplan']],
  [/break/i, ['seriesbreak']],
  [/period/i, ['period']],
  [/outcome/i, ['outcome']],
  [/priorit/i, ['strategicpriority']],
  [/area/i, ['editionarea']],
  [/directorate/i, ['directorate']],
  [/service/i, ['service']],
  [/person|actor|grants/i, ['person']],
  [/report|return/i, ['indicatorreport']],
  [/indicator/i, ['indicator']],
  [/edition|from|to/i, ['edition']],
];

/** The ids that the field "mutation.input.id" is likely to mean: by its own name, or by the names of what it lies in. */
export function idsFor(ids: Ids, path: readonly string[]): readonly string[] {
  for (const name of path.toReversed()) {
    const [, tables = []] = WORDS.find(([word]) => word.test(name)) ?? [];
    const found = tables.flatMap((table) => ids.get(table) ?? []);
    if (found.length > 0) return found;
  }
  return [...ids.values()].flat();
}
