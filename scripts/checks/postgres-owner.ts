import { runChild } from '../launch/child.mjs';

export interface Owner {
  readonly uid: number;
  readonly gid: number;
}

/** Whom PostgreSQL runs as: it refuses root, for whom Debian's `postgres` stands in. @returns undefined when nobody does */
export async function postgresOwner(): Promise<Owner | undefined> {
  const uid = process.getuid?.() ?? 0;
  if (uid !== 0) return { uid, gid: process.getgid?.() ?? uid };
  const ids = await Promise.all(
    ['-u', '-g'].map((flag) => runChild('id', [flag, 'postgres'], { quiet: true })),
  );
  const [user, group] = ids.map(({ code, output }) => (code === 0 ? Number(output) : undefined));
  return user === undefined || group === undefined ? undefined : { uid: user, gid: group };
}
