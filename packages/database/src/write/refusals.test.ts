import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../open/database.ts';
import { databaseKinds } from '../testing/database-kinds.ts';
import { GROUND, madeGround } from '../testing/made-ground.ts';
import { tableContents } from '../testing/table-contents.ts';
import { changeDeliveryMeasure, registerDeliveryMeasure } from './delivery-measures.ts';
import { registerPlan } from './delivery-plans.ts';
import { changeMappingTo, proposeMapping, undoMappingChange } from './mappings.ts';
import { type Writer, writerOf } from './writer.ts';

const MAPPING = `${GROUND.outcome}.${GROUND.indicator}`;
const PROPOSAL = {
  outcome: GROUND.outcome,
  indicator: GROUND.indicator,
  strength: 'DIRECT',
  rationale: 'Trees keep ponds clean.',
} as const;
/** Of an indicator that was reported when it was proposed, and is no more. */
const UNREPORTED = `${GROUND.outcome}.${GROUND.unreportedIndicator}`;
const WORDS = {
  strength: 'DIRECT',
  rationale: 'Newts keep ponds clean.',
  sources: [],
  author: 'ada',
} as const;
const AGREEMENT = { id: MAPPING, version: 1, action: 'agree', rationale: 'The hub met.' } as const;
const REVISION = { ...AGREEMENT, action: 'revise', strength: 'DIRECT' } as const;

const PLAN = { title: 'Made-up plan', owner: 'Pond wardens', directorate: GROUND.directorate };
const REQUEST = {
  plan: 'made-up-plan',
  title: 'Reeds planted',
  unit: 'number',
  reason: 'Reeds clean water.',
  frameworkMeasure: null,
  proposedMeasure: null,
};
const UNDER_TWO = { frameworkMeasure: GROUND.frameworkMeasure, proposedMeasure: GROUND.proposedMeasure };
const DECISION = {
  id: 'made-up-plan.reeds-planted',
  version: 1,
  change: 'approve',
  reason: 'The hub met.',
} as const;

const propose =
  (rest: Partial<Parameters<typeof proposeMapping>[1]>) =>
  (writer: Writer): Promise<object> =>
    proposeMapping(writer, { ...PROPOSAL, ...rest });
const change = (input: Parameters<typeof changeMappingTo>[1]) => (writer: Writer) =>
  changeMappingTo(writer, input);
const undo = (id: string, version: number) => (writer: Writer) => undoMappingChange(writer, { id, version });
const plan = (rest: Partial<Parameters<typeof registerPlan>[1]>) => (writer: Writer) =>
  registerPlan(writer, { ...PLAN, ...rest });
const measure = (rest: Partial<Parameters<typeof registerDeliveryMeasure>[1]>) => (writer: Writer) =>
  registerDeliveryMeasure(writer, { ...REQUEST, ...rest });
const decide = (rest: Partial<Parameters<typeof changeDeliveryMeasure>[1]>) => (writer: Writer) =>
  changeDeliveryMeasure(writer, { ...DECISION, ...rest });

const invalid = (...fields: string[]) => ({ kind: 'invalid', errors: fields.map((field) => ({ field })) });
const conflict = { kind: 'conflict', present: { version: 1 } };

const REFUSED: [string, (writer: Writer) => Promise<object>, object][] = [
  ['a proposal without a rationale', propose({ rationale: ' \n ' }), invalid('rationale')],
  ['a long rationale', propose({ rationale: 'x'.repeat(2_001) }), invalid('rationale')],
  ['unknown ends', propose({ outcome: 'x', indicator: 'y' }), invalid('outcome', 'indicator')],
  ['what is no id', propose({ indicator: 'a\u0000' }), invalid('indicator')],
  ['a retired indicator', propose({ indicator: GROUND.retiredIndicator }), invalid('indicator')],
  ['one that no edition reports', propose({ indicator: GROUND.unreportedIndicator }), invalid('indicator')],
  ['an outcome of no priority', propose({ outcome: GROUND.foreignOutcome }), invalid('outcome')],
  ['a pair that is proposed', propose({ strength: 'CONTRIBUTING' }), conflict],
  ['an unknown mapping', change({ ...AGREEMENT, id: 'x.y' }), { kind: 'not-found', id: 'x.y' }],
  ['a mapping that has no id', change({ ...AGREEMENT, id: '\u0000' }), { kind: 'not-found' }],
  ['a mapping that nobody is shown', change({ ...AGREEMENT, id: UNREPORTED }), { kind: 'not-found' }],
  ['an agreement without a word', change({ ...AGREEMENT, rationale: '' }), invalid('rationale')],
  ['a version to come', change({ ...AGREEMENT, version: 2 }), conflict],
  ['a revision of nothing', change({ ...REVISION, rationale: PROPOSAL.rationale }), invalid('rationale')],
  ['an undoing of nothing', undo(MAPPING, 1), invalid('version')],
  ['an undoing of another version', undo(MAPPING, 7), conflict],
  ['an undoing of the unknown', undo('x.y', 1), { kind: 'not-found', id: 'x.y' }],
  ['a plan without words', plan({ title: '', owner: ' ' }), invalid('title', 'owner')],
  ['a long title', plan({ title: 'x'.repeat(301) }), invalid('title')],
  ['a title that makes no id', plan({ title: '£££' }), invalid('title')],
  ['an unknown directorate', plan({ directorate: 'x' }), invalid('directorate')],
  ['an unknown plan', measure({ plan: 'x' }), invalid('plan')],
  ['a measure without words', measure({ title: '', reason: '' }), invalid('title', 'reason')],
  ['a measure whose title makes no id', measure({ title: '%' }), invalid('title')],
  ['a long unit', measure({ unit: 'x'.repeat(61) }), invalid('unit')],
  ['a measure under two', measure(UNDER_TWO), invalid('proposedMeasure')],
  [
    'unknown plan and framework measure',
    measure({ plan: '\u0000', frameworkMeasure: GROUND.retiredFrameworkMeasure }),
    invalid('plan', 'frameworkMeasure'),
  ],
  ['an unknown proposed measure', measure({ proposedMeasure: 'x' }), invalid('proposedMeasure')],
  ['a decision without a reason', decide({ reason: ' ' }), invalid('reason')],
  ['a decision on nothing', decide({ id: 'x' }), { kind: 'not-found', id: 'x' }],
  ['a decision on another version', decide({ version: 3 }), conflict],
];

describe.each(databaseKinds(process.env.DIAL_TEST_DATABASE_URL))('the $kind database', (kind) => {
  let database: Database;
  beforeAll(async () => {
    database = await kind.open();
    await madeGround(database.prisma);
    const ada = writerOf(database.prisma, 'ada');
    await proposeMapping(ada, PROPOSAL);
    await database.prisma.outcomeMapping.create({
      data: {
        id: UNREPORTED,
        outcomeId: GROUND.outcome,
        indicatorId: GROUND.unreportedIndicator,
        versions: { create: { version: 1, current: true, status: 'PROPOSED', ...WORDS } },
      },
    });
    await registerPlan(ada, PLAN);
    await registerDeliveryMeasure(ada, REQUEST);
  });
  afterAll(() => database.close());

  test.each(REFUSED)('refuses %s, and nothing changes', async (_name, write, refusal) => {
    const before = await tableContents(database.prisma);
    expect(before.OutcomeMapping?.some((row) => row.includes(MAPPING))).toBe(true);
    expect(await write(writerOf(database.prisma, 'bo'))).toMatchObject(refusal);
    expect(await tableContents(database.prisma)).toEqual(before);
  });
});
