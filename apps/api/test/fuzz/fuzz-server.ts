import { loadCouncil } from '@dial/database/load/load-council';
import { madeCouncil, madeEdition } from '@dial/database/testing/made-council';
import { buildServer } from '../../src/server/build-server.ts';
import { createSignIn } from '../../src/sign-in/sign-in.ts';
import { openQuarter } from '../setup/cycle.ts';
import { serveMade } from '../setup/made-server.ts';
import { ANYBODY, makeViewer } from './anybody.ts';
import { contentsMark } from './contents-mark.ts';
import { type Ids, readIds } from './ids.ts';
import { plantDraft } from './plant-draft.ts';
import { type Answer, type Asked, sender } from './send.ts';

export interface FuzzServer {
  readonly ids: Ids;
  /** Nobody's requests go to a server as it is deployed, others' to one to which they say who asks. */
  send(asked: Asked): Promise<Answer>;
  /** What stands for all that the database holds of people's work, as it was first asked for since it was forgotten. */
  marked(): Promise<string>;
  forget(): void;
  close(): Promise<void>;
}

/** Two servers on one made-up database, with an edition that is published and a draft with planted words. */
export async function serveFuzz(): Promise<FuzzServer> {
  const made = await serveMade(async (prisma) => {
    await loadCouncil(prisma, madeCouncil(madeEdition('2096-97')));
    for (const who of ANYBODY) if (who !== null) await makeViewer(prisma, who);
  });
  const { database } = made;
  await openQuarter(made);
  await plantDraft(made);
  const council = { name: 'Made-up Council' };
  const versions = await database.followVersion();
  const signIn = await createSignIn(database.prisma, {
    url: 'http://localhost',
    secret: 'made-up secret of more than thirty-two characters, 3Kp8Wv1',
    council: council.name,
    mailer: { send: () => Promise.resolve() },
    openIdConnect: null,
  });
  const webFolder = new URL('../setup/web', import.meta.url).pathname;
  const open = await buildServer({ database, council, webFolder, versions, signIn });
  const servers = [open, made.server] as const;
  const [toNobody, toOthers] = await Promise.all(
    servers.map((server) => server.listen({ host: '127.0.0.1', port: 0 }).then(sender)),
  );
  if (toNobody === undefined || toOthers === undefined) throw new Error('Two servers listen.');
  let mark: Promise<string> | null = null;
  return {
    ids: await readIds(database.prisma),
    send: (asked) => (asked.who === null ? toNobody : toOthers).send(asked),
    marked: () => {
      mark ??= contentsMark(database.prisma);
      return mark;
    },
    forget: () => {
      mark = null;
    },
    close: async () => {
      for (const { end } of [toNobody, toOthers]) end();
      await open.close();
      await versions.stop();
      await made.close();
    },
  };
}
