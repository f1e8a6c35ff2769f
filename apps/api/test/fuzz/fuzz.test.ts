import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { addressKind } from './address-kind.ts';
import { bodyKind } from './body-kind.ts';
import { dataFileKind } from './data-files.ts';
import { fileKinds } from './file-kinds.ts';
import { type FuzzServer, serveFuzz } from './fuzz-server.ts';
import { graphqlKinds } from './graphql-kind.ts';
import type { Kind } from './kind.ts';
import { type Ran, runKind } from './run-kind.ts';
import { summarise } from './summarise.ts';

/** `pnpm fuzz` sets these; without them each kind's few inputs are tried once. */
const SEED = Number(process.env.DIAL_FUZZ_SEED ?? 2040);
const MINUTES = Number(process.env.DIAL_FUZZ_MINUTES ?? 0);
const REPORT = process.env.DIAL_FUZZ_REPORT;

/** How many times as many inputs a round of the longer run tries. */
const LONGER = 5;

async function kindsOf(server: FuzzServer): Promise<Kind[]> {
  return [
    ...graphqlKinds(server),
    bodyKind(server),
    addressKind(server),
    ...(await fileKinds(server)),
    dataFileKind(),
  ];
}

/** Each kind in its turn on a database of their own, so that a seed's inputs meet the same every time. */
async function runRound(seed: number, times: number, ran: Ran[]): Promise<void> {
  const server = await serveFuzz();
  try {
    for (const one of await kindsOf(server)) {
      ran.push(await runKind(one, seed, one.count * times));
      if (REPORT !== undefined) writeFileSync(REPORT, summarise(ran));
    }
  } finally {
    await server.close();
  }
}

const faultsOf = (ran: readonly Ran[]) =>
  ran.flatMap(({ kind, fault }) => (fault === null ? [] : [{ kind, ...fault }]));

test('whatever is sent, nothing but typed errors come back', {
  timeout: (MINUTES + 15) * 60_000,
}, async () => {
  const until = Date.now() + MINUTES * 60_000;
  const ran: Ran[] = [];
  let seed = SEED;
  do {
    await runRound(seed, MINUTES > 0 ? LONGER : 1, ran);
    seed += 1;
  } while (Date.now() < until);
  expect(faultsOf(ran)).toEqual([]);
});
