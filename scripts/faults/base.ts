import packageFile from '../../package.json' with { type: 'json' };
import { loadCouncil } from '../../packages/database/src/load/load-council.ts';
import { openDatabase } from '../../packages/database/src/open/open-database.ts';
import { makeFirstAdministrator } from '../../packages/database/src/write/first-administrator.ts';
import { readCouncil } from '../../packages/luton/src/read-council.ts';
import { endDemonstration, signInAll, type Who } from '../running/people.ts';
import {
  approveReturns,
  moveEdition,
  type OwedReturn,
  openEdition,
  owedReturns,
  revisionOf,
  setHighlights,
  submitReturn,
} from '../running/quarter.ts';
import { type Place, startServer } from '../running/server.ts';

/**
 * What a drill begins with: nothing; data files of which some were other ones; a draft whose returns are submitted; the same with all of
 * them approved; and the edition before its publication.
 */
export type BaseName = 'empty' | 'misread' | 'submitted' | 'approved' | 'executive';

export interface Facts {
  readonly edition: string;
  readonly cookies: Readonly<Record<Who, string>>;
  readonly submitted: readonly OwedReturn[];
  readonly revision: number;
}

/** A database as drills begin with it, of which each gets a copy. */
export interface Base {
  readonly facts: Facts;
}

/** Where bases are kept, on one kind of database. */
export interface Shelf {
  /** Where the next base is made. */
  readonly workshop: Place;
  /** Keeps what is in the workshop, which nobody has open, under a name. */
  keep(name: BaseName): Promise<void>;
}

const NO_FACTS: Facts = {
  edition: '',
  cookies: { officer: '', manager: '', director: '', member: '', editor: '' },
  submitted: [],
  revision: 0,
};

/** Makes those bases that are wanted, in turn, by the server itself. */
export async function makeBases(
  { workshop, keep }: Shelf,
  wanted: ReadonlySet<BaseName>,
): Promise<ReadonlyMap<BaseName, Base>> {
  const bases = new Map<BaseName, Base>();
  const kept = async (name: BaseName, facts: Facts) => {
    await keep(name);
    bases.set(name, { facts });
  };
  await kept('empty', NO_FACTS);
  if (wanted.has('misread')) {
    await loadMisread(workshop);
    await kept('misread', NO_FACTS);
  }
  if (![...wanted].some((name) => name !== 'empty' && name !== 'misread')) return bases;

  const first = await startServer({ place: workshop, variables: { DIAL_DEMONSTRATION: '1' } });
  const cookies = await signInAll(first.origin);
  const editor = { origin: first.origin, cookie: cookies.editor };
  const officer = { origin: first.origin, cookie: cookies.officer };
  const edition = await openEdition(editor);
  const owed = (await owedReturns(officer, edition)).filter(({ state }) => state === 'NOT_STARTED');
  for (const one of owed) await submitReturn(officer, one, '10');
  await setHighlights(editor, edition, owed[0]?.indicator.id ?? '');
  const submitted = (await owedReturns(officer, edition)).filter(({ state }) => state === 'SUBMITTED');
  const revision = await revisionOf(editor, edition);
  await first.stop();
  await endDemonstration(workshop);
  const facts = { edition, cookies, submitted };
  await kept('submitted', { ...facts, revision });
  if (!wanted.has('approved') && !wanted.has('executive')) return bases;

  const { origin, stop } = await startServer({ place: workshop });
  const as = (who: Who) => ({ origin, cookie: cookies[who] });
  await approveReturns(as('manager'), submitted);
  const approved = await revisionOf(as('editor'), edition);
  await stop();
  await kept('approved', { ...facts, revision: approved });
  if (!wanted.has('executive')) return bases;

  const again = await startServer({ place: workshop });
  const then = (who: Who) => ({ origin: again.origin, cookie: cookies[who] });
  await moveEdition(then('editor'), edition, 'MANAGEMENT_TEAM');
  await moveEdition(then('director'), edition, 'SCRUTINY');
  await moveEdition(then('member'), edition, 'EXECUTIVE');
  const executive = await revisionOf(then('editor'), edition);
  await again.stop();
  await kept('executive', { ...facts, revision: executive });
  return bases;
}

/** The data files as if the first figures of an edition had been misread: the next start corrects them. */
async function loadMisread(place: Place): Promise<void> {
  const given = { databaseUrl: undefined, dataDirectory: '/nonexistent', ...place };
  const { prisma, close } = await openDatabase({ ...given, version: packageFile.version });
  const council = readCouncil();
  const editions = council.editions.map((edition) => ({
    ...edition,
    observations: edition.observations.map((row, index) =>
      index < 20 ? { ...row, raw: 'misread', value: null, status: 'uncertain' as const } : row,
    ),
  }));
  const files = council.files.map((file) => ({ ...file, hash: 'misread' }));
  await loadCouncil(prisma, { ...council, editions, files });
  // Else the start would have a second step: to make the administrator.
  await makeFirstAdministrator(prisma, 'administrator@drill.invalid', async () => 'no password');
  await close();
}
