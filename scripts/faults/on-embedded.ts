import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { messageOf } from '../../packages/database/src/failure.ts';
import { openEngine } from '../../packages/database/src/open/embedded-engine.ts';
import { type ServerProcess, spawnServer } from '../running/server.ts';
import type { Act } from './acts.ts';
import { type Base, type BaseName, makeBases } from './base.ts';
import { type Copy, examine, type Found, perform, type Reference, wholeness } from './drill.ts';
import { editionHashes } from './edition-hashes.ts';
import { type Fingerprint, fingerprint, type Query } from './fingerprint.ts';

/** Where drills on the embedded database happen. */
export interface OnEmbedded {
  readonly bases: ReadonlyMap<BaseName, Base>;
  copy(name: BaseName): Copy & { readonly directory: string };
  /** A copy that is there already: an image that a power cut left. */
  image(directory: string): Copy;
  remove(): Promise<void>;
}

export async function openOnEmbedded(wanted: ReadonlySet<BaseName>): Promise<OnEmbedded> {
  const folder = mkdtempSync(join(tmpdir(), 'dial-faults-'));
  const workshop = join(folder, 'workshop');
  const kept = (name: BaseName) => join(folder, 'bases', name);
  const bases = await makeBases(
    {
      workshop: { dataDirectory: workshop },
      keep: async (name) => {
        if (existsSync(workshop)) cpSync(workshop, kept(name), { recursive: true });
      },
    },
    wanted,
  );
  let copies = 0;
  const image = (directory: string): Copy => ({
    place: { dataDirectory: directory },
    look: () => lookAt(directory, `${directory}.look`),
    faults: async ({ facts }) => [
      ...(await withEngine(directory, wholeness)),
      ...(await editionHashes({ dataDirectory: directory }, facts.edition)),
    ],
    remove: async () => rmSync(directory, { recursive: true, force: true }),
  });
  return {
    bases,
    image,
    copy: (name) => {
      copies += 1;
      const directory = join(folder, `copy-${copies}`, 'data');
      mkdirSync(join(directory, '..'));
      if (existsSync(kept(name))) cpSync(kept(name), directory, { recursive: true });
      const remove = async () => rmSync(join(directory, '..'), { recursive: true, force: true });
      return { ...image(directory), directory, remove };
    },
    remove: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** What a copy of the folder holds: to open one is to write to it. */
async function lookAt(directory: string, aside: string): Promise<Fingerprint> {
  if (!existsSync(join(directory, 'postgres'))) return {};
  cpSync(directory, aside, { recursive: true });
  try {
    return await withEngine(aside, fingerprint);
  } catch (error) {
    return { 'the whole database': messageOf(error) };
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

async function withEngine<Result>(
  directory: string,
  work: (query: Query) => Promise<Result>,
): Promise<Result> {
  const engine = await openEngine(join(directory, 'postgres'));
  try {
    return await work(async (sql) => {
      const { rows } = await engine.query<Record<string, unknown>>(sql);
      return rows.map((row) => Object.values(row).join('|'));
    });
  } finally {
    await engine.close();
  }
}

/** What happens to the process, at which of the steps that it does to its files. */
export interface FileFault {
  readonly at: number;
  readonly how: 'kill' | 'torn' | 'full' | 'power';
}

const FLAGS = ['--import', new URL('fault-files.mjs', import.meta.url).href];

function spawnFaulty(directory: string, fault: FileFault | null, images = ''): ServerProcess {
  return spawnServer({
    place: { dataDirectory: directory },
    flags: FLAGS,
    variables: {
      DIAL_FAULT_DIRECTORY: directory,
      DIAL_FAULT_IMAGES: images,
      ...(fault !== null && { DIAL_FAULT: JSON.stringify(fault) }),
    },
  });
}

/** Tells the process what is to happen from now on; without a fault it counts. @returns how many steps there were so far */
async function tell({ child }: ServerProcess, message: object): Promise<number> {
  const answer = once(child, 'message') as Promise<[{ steps: number }]>;
  child.send(message);
  return (await answer)[0].steps;
}

/** No step: it counts. */
const NEVER: FileFault = { at: Number.MAX_SAFE_INTEGER, how: 'kill' };

export async function referenceOnEmbedded(on: OnEmbedded, act: Act, base: Base): Promise<Reference> {
  const copy = on.copy(act.from);
  try {
    const before = await copy.look();
    const server = spawnFaulty(copy.directory, act.ask === null ? NEVER : null);
    if ((await server.listening) !== null && act.ask !== null) await tell(server, { fault: NEVER });
    const answer = await perform(act, server, base);
    if (answer === null || !act.isDone(answer))
      throw new Error(`${act.name} fails by itself: ${answer?.text ?? server.said()}`);
    const steps = await tell(server, {});
    await server.stop();
    return { before, after: await copy.look(), steps, commits: [] };
  } finally {
    await copy.remove();
  }
}

/** Does harm at a step of an act, and examines what is left: the folder, or the images that a power cut leaves. */
export async function harmOnEmbedded(
  on: OnEmbedded,
  act: Act,
  base: Base,
  reference: Reference,
  fault: FileFault | 'power once it is answered',
): Promise<readonly Found[]> {
  const copy = on.copy(act.from);
  const isPower = fault === 'power once it is answered' || fault.how === 'power';
  const images = isPower ? join(copy.directory, '..', 'images') : '';
  try {
    const given = fault === 'power once it is answered' ? NEVER : fault;
    const server = spawnFaulty(copy.directory, act.ask === null ? given : null, images);
    if (act.ask !== null && (await server.listening) !== null) await tell(server, { fault: given });
    const answer = await perform(act, server, base);
    if (isPower) server.child.send({ now: true }, () => {});
    else server.kill();
    await server.ended;
    if (!isPower) return [await examine(act, base, copy, reference, answer)];
    const found: Found[] = [];
    for (const part of ['none', 'some'])
      found.push(await examine(act, base, on.image(join(images, part)), reference, answer));
    return found;
  } finally {
    await copy.remove();
  }
}
