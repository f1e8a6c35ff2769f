import { readerOf } from '@dial/database/read/reader';
import { readDataVersion } from '@dial/database/read/version';
import { GROUND } from '@dial/database/testing/made-ground';
import { tableContents } from '@dial/database/testing/table-contents';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type MadeServer, says, serveMade } from './setup/made-server.ts';

let made: MadeServer;
beforeAll(async () => {
  made = await serveMade();
});
beforeEach(() => made.reset());
afterAll(() => made?.close());

const HUB = 'ada:strategy-hub';
const OTHER = 'bo:strategy-hub';
const ID = `${GROUND.outcome}.${GROUND.indicator}`;

const ANSWER = `__typename
  ... on MappingChanged { mapping { version status strength rationale author } }
  ... on MappingConflict { message mapping { version status author } }
  ... on InvalidInput { message errors { field message } }
  ... on NotAllowed { permission }`;

/** One mutation, with the fields of its input as a query writes them. */
async function change(who: string | null, name: string, input: string): Promise<unknown> {
  const { data, errors } = await made.as(who, `mutation { ${name}(input: { ${input} }) { ${ANSWER} } }`);
  expect(errors).toBeUndefined();
  return data?.[name];
}

const PROPOSAL = `outcome: "${GROUND.outcome}", indicator: "${GROUND.indicator}", strength: DIRECT, rationale: " Trees. "`;
const propose = (who: string) => change(who, 'proposeMapping', PROPOSAL);
const at = (version: number, rest: string) => `id: "${ID}", version: ${version}, ${rest}`;
const changed = (version: number, status: string, rationale: string, author: string) => ({
  __typename: 'MappingChanged',
  mapping: { version, status, strength: 'DIRECT', rationale, author },
});

describe('a mapping (made up)', () => {
  test('lives from proposal to undone retirement, each step in its history, the audit and the version of the data', async () => {
    const { prisma } = made.database;
    const version = async () => BigInt(await readDataVersion(readerOf(prisma, 'DRAFT')));
    const start = await version();
    expect(await propose(HUB)).toEqual(changed(1, 'PROPOSED', 'Trees.', 'ada'));
    expect(await change(OTHER, 'agreeMapping', at(1, 'rationale: "Yes."'))).toEqual(
      changed(2, 'AGREED', 'Yes.', 'bo'),
    );
    expect(await change(HUB, 'retireMapping', at(2, 'rationale: "No."'))).toEqual(
      changed(3, 'RETIRED', 'No.', 'ada'),
    );
    expect(await change(OTHER, 'undoMappingChange', `id: "${ID}", version: 3`)).toEqual(
      changed(4, 'AGREED', 'Yes.', 'bo'),
    );
    const revision = at(4, 'strength: CONTRIBUTING, rationale: "In part."');
    expect(await change(HUB, 'reviseMapping', revision)).toMatchObject({
      mapping: { version: 5, status: 'AGREED', strength: 'CONTRIBUTING', rationale: 'In part.' },
    });

    expect(await version()).toBe(start + 5n);
    const events = await prisma.auditEvent.findMany({ where: { subject: ID }, orderBy: { id: 'asc' } });
    expect(events.map(({ actor, action }) => `${actor} ${action}`)).toEqual([
      'ada mapping.propose',
      'bo mapping.agree',
      'ada mapping.retire',
      'bo mapping.undo',
      'ada mapping.revise',
    ]);
    const { data } = await made.as(
      null,
      `{ outcome(id: "${GROUND.outcome}") { mappings { id status at history { version status author at } } } }`,
    );
    expect(data).toMatchObject({
      outcome: {
        mappings: [
          {
            id: ID,
            status: 'AGREED',
            at: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
            history: [
              { version: 5, status: 'AGREED', author: 'ada' },
              { version: 4, status: 'AGREED', author: 'bo' },
              { version: 3, status: 'RETIRED', author: 'ada' },
              { version: 2, status: 'AGREED', author: 'bo' },
              { version: 1, status: 'PROPOSED', author: 'ada' },
            ],
          },
        ],
      },
    });
  });

  test('that another editor changed is a conflict, with what it says now, and nothing changes', async () => {
    await propose(HUB);
    await change(OTHER, 'agreeMapping', at(1, 'rationale: "Yes."'));
    const before = await tableContents(made.database.prisma);
    const conflict = {
      __typename: 'MappingConflict',
      message: expect.stringMatching(
        /^Nothing was changed: bo changed the mapping on .+, after you had opened it\.$/,
      ),
      mapping: { version: 2, status: 'AGREED', author: 'bo' },
    };
    expect(await change(HUB, 'retireMapping', at(1, 'rationale: "No."'))).toEqual(conflict);
    expect(await change(HUB, 'undoMappingChange', `id: "${ID}", version: 1`)).toEqual(conflict);
    expect(await propose(HUB)).toEqual(conflict);
    expect(await tableContents(made.database.prisma)).toEqual(before);
  });

  test('of two who agree and retire at once is changed by one', async () => {
    await propose(HUB);
    const answers = await Promise.all([
      change(HUB, 'agreeMapping', at(1, 'rationale: "Yes."')),
      change(OTHER, 'retireMapping', at(1, 'rationale: "No."')),
    ]);
    const names = answers.map((answer) => (answer as { __typename: string }).__typename);
    expect(names.toSorted()).toEqual(['MappingChanged', 'MappingConflict']);
  });

  test('changed twice in one operation is shown as it is after each change', async () => {
    await propose(HUB);
    const mapping =
      '... on MappingChanged { mapping { outcome { mappings { status history { version } } } } }';
    const { data } = await made.as(
      HUB,
      `mutation {
        agree: agreeMapping(input: { ${at(1, 'rationale: "Yes."')} }) { ${mapping} }
        retire: retireMapping(input: { ${at(2, 'rationale: "No."')} }) { ${mapping} }
      }`,
    );
    const shown = (status: string, ...versions: number[]) => ({
      mapping: {
        outcome: { mappings: [{ status, history: versions.map((version) => ({ version })) }] },
      },
    });
    expect(data).toEqual({ agree: shown('AGREED', 2, 1), retire: shown('RETIRED', 3, 2, 1) });
  });

  test('is refused field by field', async () => {
    expect(
      await change(HUB, 'proposeMapping', 'outcome: "x", indicator: "y", strength: DIRECT, rationale: "?"'),
    ).toEqual({
      __typename: 'InvalidInput',
      message: 'There is no outcome x. There is no indicator y.',
      errors: [
        { field: 'outcome', message: 'There is no outcome x.' },
        { field: 'indicator', message: 'There is no indicator y.' },
      ],
    });
    expect(await change(HUB, 'agreeMapping', 'id: "x.y", version: 1, rationale: "Yes."')).toMatchObject({
      errors: [{ field: 'id', message: 'There is no mapping x.y.' }],
    });
    expect(await change(HUB, 'agreeMapping', 'id: "x.y", version: 1, rationale: " "')).toMatchObject({
      errors: [{ field: 'rationale', message: 'The rationale is missing.' }],
    });
    await propose(HUB);
    expect(await change(HUB, 'undoMappingChange', `id: "${ID}", version: 1`)).toMatchObject({
      errors: [{ field: 'version' }],
    });
  });

  test.each([
    ['no version', '{ id: "x", rationale: "y" }'],
    ['a version in words', '{ id: "x", rationale: "y", version: "one" }'],
    ['a field that is none', '{ id: "x", rationale: "y", version: 1, status: AGREED }'],
    ['no input', 'null'],
  ])('with %s is an error of the client, and nothing changes', async (_name, input) => {
    const before = await tableContents(made.database.prisma);
    const { data, errors } = await made.as(HUB, `mutation { agreeMapping(input: ${input}) { __typename } }`);
    expect(data).toBeUndefined();
    expect(errors?.[0]?.extensions?.code).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(await tableContents(made.database.prisma)).toEqual(before);
  });

  test('cannot be changed by GET', async () => {
    const before = await tableContents(made.database.prisma);
    const query = encodeURIComponent(`mutation { proposeMapping(input: { ${PROPOSAL} }) { __typename } }`);
    const response = await made.server.inject({
      url: `/graphql?query=${query}`,
      headers: { ...says(HUB), 'apollo-require-preflight': 'true' },
    });
    expect(response.statusCode).toBe(405);
    expect(response.headers['cache-control']).toBe('no-store');
    expect(await tableContents(made.database.prisma)).toEqual(before);
  });

  test("cannot be changed by another site's form", async () => {
    const response = await made.server.inject({
      method: 'POST',
      url: '/graphql',
      headers: { ...says(HUB), 'content-type': 'text/plain' },
      payload: JSON.stringify({
        query: `mutation { proposeMapping(input: { ${PROPOSAL} }) { __typename } }`,
      }),
    });
    expect(response.statusCode).toBeGreaterThanOrEqual(400);
    expect(await made.database.prisma.outcomeMapping.count({ where: { id: ID } })).toBe(0);
  });
});
