import type { ImportRow } from '@dial/domain/import/import-row';
import type { ReturnContent } from '@dial/domain/return/return-content';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { PrismaClient } from '../open/client.ts';
import type { Database } from '../open/database.ts';
import { readOpenObservations } from '../read/open-data.ts';
import { readerOf } from '../read/reader.ts';
import type { Stage } from '../read/words.ts';
import { databaseKinds } from '../testing/database-kinds.ts';
import { FILED, madeQuarter, QUARTER } from '../testing/made-quarter.ts';
import { tableContents } from '../testing/table-contents.ts';
import { approveReturn, reopenReturn } from './decide-returns.ts';
import { type FiguresFile, importObservations } from './import-observations.ts';
import { packFigures } from './pack-figures.ts';
import { submitReturn } from './returns.ts';
import { setTargets } from './targets.ts';
import { type Writer, writerOf } from './writer.ts';

const { edition: EDITION, printed: PRINTED, trees: TREES, indicator: INDICATOR } = QUARTER;

function made(rest: Partial<ImportRow> = {}): ImportRow {
  const value = rest.value === undefined ? '91' : rest.value;
  return {
    ...{ indicator: INDICATOR, period: '2096-97-q3', kind: 'ACTUAL', breakdown: '', status: 'FINAL' },
    ...{ numerator: null, denominator: null, note: null, raw: value ?? 'Not available' },
    ...rest,
    value,
  };
}

async function* inBatches(rows: readonly ImportRow[], size: number) {
  for (let first = 0; first < rows.length; first += size) yield packFigures(rows.slice(first, first + size));
}

describe.each(databaseKinds(process.env.DIAL_TEST_DATABASE_URL))(
  'an import of figures into the $kind database',
  (kind) => {
    let database: Database;
    let prisma: PrismaClient;
    let ed: Writer;

    beforeEach(async () => {
      database = await kind.open();
      prisma = await madeQuarter(database);
      ed = writerOf(prisma, 'ed');
      const target = { value: '100', lower: null, upper: null, provisional: false, version: 0 };
      const targets = [{ cadence: 'PERIOD', period: '2096-97-q3', ...target } as const];
      const set = await setTargets(ed, { indicatorId: INDICATOR, targets, reason: 'Made up.' });
      expect(set.kind).toBe('ok');
    });
    afterEach(() => database.close());

    const fileOf = (rows: readonly ImportRow[], rest: Partial<FiguresFile> = {}, size = 2) => ({
      ...{ editionId: EDITION, fileName: 'made-up.csv', hash: 'made', batches: inBatches(rows, size) },
      ...rest,
    });
    const send = (...rows: ImportRow[]) => importObservations(ed, fileOf(rows));
    const versions = () =>
      prisma.observation.findMany({
        where: { editionId: EDITION },
        orderBy: [{ reading: 'asc' }, { periodId: 'asc' }, { kind: 'asc' }, { version: 'asc' }],
      });
    const row = () => prisma.indicatorReport.findUniqueOrThrow({ where: { id: TREES } });
    const version = async () => (await prisma.dataVersion.findFirstOrThrow()).version;
    const approve = async (value: string, revisions: ReturnContent['revisions'] = []) => {
      const one = () => prisma.return.findUniqueOrThrow({ where: { id: TREES } });
      await submitReturn(writerOf(prisma, 'ola'), {
        id: TREES,
        version: (await one()).version,
        content: { ...FILED, value, revisions, reason: null },
      });
      const done = await approveReturn(writerOf(prisma, 'max'), {
        id: TREES,
        version: (await one()).version,
      });
      expect(done).toEqual({ kind: 'ok', id: TREES });
    };

    test('files figures of new periods, parts and kinds, rates what rests on them, and says so once', async () => {
      const before = await version();
      expect((await row()).rag).toBeNull();
      const result = await send(
        made(),
        made({ kind: 'NATIONAL', value: '88.50', note: 'Made “up”, \\ "quoted"' }),
        made({ breakdown: 'ward-north', value: '60' }),
        made({ period: '2090-91', value: null, status: 'NOT_AVAILABLE' }),
        made({ period: 'programme-made-up', value: '1', numerator: '1', denominator: '4' }),
      );
      expect(result).toEqual({
        ...{ kind: 'ok', id: EDITION, added: 5, changed: 0, unchanged: 0, left: 0 },
        ...{ rated: 1, ratingsChanged: 1 },
      });
      expect(await versions()).toHaveLength(5);
      const national = await prisma.observation.findFirstOrThrow({
        where: { editionId: EDITION, kind: 'NATIONAL' },
      });
      expect(national).toMatchObject({
        id: `${INDICATOR}.2096-97-q3.national.import-${EDITION}.v1`,
        ...{ reading: `import:${EDITION}`, version: 1, current: true, standing: true, author: 'ed' },
        ...{ raw: '88.50', note: 'Made “up”, \\ "quoted"', reason: null, documentId: null },
      });
      expect(await prisma.period.findUnique({ where: { id: 'programme-made-up' } })).not.toBeNull();
      const rated = await row();
      expect(rated.actualId).toBe(`${INDICATOR}.2096-97-q3.actual.import-${EDITION}.v1`);
      expect(rated.rag).not.toBeNull();
      expect(rated.ruleVersion).not.toBe('');
      const newest = await prisma.reportVersion.findFirstOrThrow({
        where: { reportId: TREES },
        orderBy: { version: 'desc' },
      });
      expect(newest).toMatchObject({ cause: 'import', author: 'ed' });
      const [event, ...others] = await prisma.auditEvent.findMany({
        where: { action: 'observations.import' },
      });
      expect(others).toEqual([]);
      expect(event).toMatchObject({
        ...{ actor: 'ed', subject: EDITION, editionId: EDITION },
        details: {
          before: null,
          after: { fileName: 'made-up.csv', hash: 'made', added: 5, ratingsChanged: 1 },
        },
      });
      expect(await version()).toBe(before + 1n);
    });

    test('again changes nothing where the file says the same, and else adds a further version', async () => {
      const rows = [made(), made({ period: '2095-96-q1', value: '40' }), made({ kind: 'NATIONAL' })];
      await send(...rows);
      const held = await tableContents(prisma);
      expect(await send(...rows)).toMatchObject({ added: 0, changed: 0, unchanged: 3, left: 0, rated: 0 });
      expect(await tableContents(prisma)).toEqual(held);
      const changed = made({ period: '2095-96-q1', value: '41', status: 'REVISED', note: 'Counted again.' });
      expect(await send(made({ raw: '91.0' }), changed, made({ kind: 'NATIONAL' }))).toMatchObject({
        ...{ added: 0, changed: 2, unchanged: 1 },
      });
      expect(
        (await versions()).map(({ periodId, version: number, current, standing, raw, reason }) => [
          ...[periodId, number, current, standing, raw, reason],
        ]),
      ).toEqual([
        ['2095-96-q1', 1, false, false, '40', null],
        ['2095-96-q1', 2, true, true, '41', 'Counted again.'],
        ['2096-97-q3', 1, false, false, '91', null],
        ['2096-97-q3', 2, true, true, '91.0', 'Changed by a further import.'],
        ['2096-97-q3', 1, true, true, '91', null],
      ]);
    });

    test('leaves the figure of an approved return alone, and counts it', async () => {
      await approve('90');
      const result = await send(made({ value: '12' }), made({ period: '2095-96-q4', value: '60' }));
      expect(result).toMatchObject({ added: 1, changed: 0, unchanged: 0, left: 1, rated: 1 });
      expect((await row()).actualId).toContain(`.return-${EDITION}.`);
      expect((await row()).ratedValue?.toFixed()).toBe('90');
    });

    test('gives way to a return that is approved later, and stands again where that takes its figure back', async () => {
      await send(made({ value: '12' }), made({ period: PRINTED, value: '81' }));
      const standing = async () =>
        (await versions()).filter((one) => one.standing).map(({ periodId, raw }) => [periodId, raw]);
      const revision = { period: PRINTED, value: '82', numerator: null, denominator: null, reason: 'Again.' };
      await approve('90', [revision]);
      expect((await standing()).toSorted()).toEqual([
        [PRINTED, '82'],
        ['2096-97-q3', '90'],
      ]);
      expect((await row()).ratedValue?.toFixed()).toBe('90');
      // What the import brought is kept beside it, and no further one displaces it.
      expect(await send(made({ value: '13' }))).toMatchObject({ added: 0, changed: 0, left: 1 });
      const { version: looked } = await prisma.return.findUniqueOrThrow({ where: { id: TREES } });
      await reopenReturn(ed, { id: TREES, version: looked, reason: 'Made up.' });
      await approve('90');
      expect((await standing()).toSorted()).toEqual([
        [PRINTED, '81'],
        ['2096-97-q3', '90'],
      ]);
    });

    test('is seen with its edition alone', async () => {
      await send(made(), made({ period: PRINTED, value: '81', note: 'Counted again.', status: 'REVISED' }));
      const seen = async (visibility: Stage) =>
        (await readOpenObservations(readerOf(prisma, visibility), EDITION)).filter(
          ({ document }) => document === null,
        );
      expect(await seen('DRAFT')).toHaveLength(2);
      expect(await seen('PUBLISHED')).toEqual([]);
      const ofPrinted = await readOpenObservations(readerOf(prisma, 'PUBLISHED'), PRINTED);
      expect(ofPrinted.every(({ document }) => document !== null)).toBe(true);
      await prisma.edition.update({ where: { id: EDITION }, data: { stage: 'PUBLISHED' } });
      expect(await seen('PUBLISHED')).toMatchObject([
        { period: PRINTED, value: '81', standing: true, note: 'Counted again.' },
        { period: '2096-97-q3', value: '91', standing: true },
      ]);
    });

    test('writes nothing where it cannot be: no such edition, a printed, frozen or published one, a file that breaks off', async () => {
      const unchanged = async (write: () => Promise<unknown>) => {
        const before = await tableContents(prisma);
        await write();
        expect(await tableContents(prisma)).toEqual(before);
      };
      const refused = (editionId: string, refusal: object) =>
        unchanged(async () =>
          expect(await importObservations(ed, fileOf([made()], { editionId }))).toMatchObject(refusal),
        );
      await refused('none', { kind: 'not-found' });
      await refused(PRINTED, { kind: 'invalid', errors: [{ field: 'editionId' }] });
      async function* broken() {
        yield packFigures([made()]);
        throw new Error('The spool broke.');
      }
      await unchanged(() =>
        expect(importObservations(ed, fileOf([], { batches: broken() }))).rejects.toThrow('The spool broke.'),
      );
      for (const stage of ['SCRUTINY', 'PUBLISHED'] as const) {
        await prisma.edition.update({ where: { id: EDITION }, data: { stage } });
        await refused(EDITION, { kind: 'invalid', errors: [{ field: 'editionId' }] });
      }
    });

    test('comes to the same in whatever batches a few thousand made-up rows come', async () => {
      const next = madeNumbers(7);
      const held = new Map<string, string>();
      for (const size of [400, 37, 1000]) {
        const rows = new Map<string, ImportRow>();
        for (let index = 0; index < 1500; index += 1) {
          const row = made({
            period: `cy${1000 + next(400)}`,
            kind: (['ACTUAL', 'NATIONAL', 'COMPARISON'] as const)[next(3)] ?? 'TARGET',
            breakdown: ['', 'ward-north', 'ward-south'][next(3)] ?? '',
            value: ['1', '2.0', '-3.25'][next(3)] ?? '0',
          });
          rows.set(keyOf(row), row);
        }
        const expected = { added: 0, changed: 0, unchanged: 0, left: 0 };
        for (const [key, { raw }] of rows) {
          const before = held.get(key);
          expected[before === undefined ? 'added' : before === raw ? 'unchanged' : 'changed'] += 1;
          held.set(key, raw);
        }
        expect(await importObservations(ed, fileOf([...rows.values()], {}, size))).toMatchObject(expected);
        const standing = await prisma.observation.findMany({
          where: { editionId: EDITION, standing: true, current: true },
        });
        const now = standing.map(({ periodId: period, kind: of, breakdown, raw }) => [
          keyOf({ period, kind: of, breakdown }),
          raw,
        ]);
        expect(now.toSorted()).toEqual([...held].toSorted());
      }
    });
  },
);

const keyOf = ({ period, kind, breakdown }: Pick<ImportRow, 'period' | 'kind' | 'breakdown'>) =>
  [period, kind, breakdown].join(' ');

/** Numbers below what is asked for, the same ones each time. */
function madeNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}
