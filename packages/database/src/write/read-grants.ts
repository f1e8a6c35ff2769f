import type { TransactionClient } from '../open/client.ts';
import type { Grant } from '../read/people.ts';
import { type Invalid, invalid } from './write-result.ts';

export interface RoleToGive {
  readonly name: string;
  /** It can be given for a part of the council. */
  readonly scoped: boolean;
}

type Grants = { readonly kind: 'ok'; readonly grants: readonly Grant[] } | Invalid;

/** The grants as they may be written, each once; or what is wrong with the first that may not. */
export async function readGrants(
  tx: TransactionClient,
  grants: readonly Grant[],
  roles: readonly RoleToGive[],
): Promise<Grants> {
  const once = new Map<string, Grant>();
  for (const { role, scope } of grants) {
    const known = roles.find(({ name }) => name === role);
    if (known === undefined) return invalid('grants', `There is no role ${role}.`);
    if (!known.scoped && scope !== 'council')
      return invalid('grants', `The role ${role} is for the whole council, not for a part of it.`);
    if (!(await isThere(tx, scope))) return invalid('grants', `There is no ${scope.replace(':', ' ')}.`);
    once.set(`${role} ${scope}`, { role, scope });
  }
  return { kind: 'ok', grants: [...once.values()] };
}

async function isThere(tx: TransactionClient, scope: string): Promise<boolean> {
  if (scope === 'council') return true;
  const [, part, id] = /^([a-z]+):([a-z0-9]+(?:-[a-z0-9]+)*)$/.exec(scope) ?? [];
  if (id === undefined) return false;
  switch (part) {
    case 'directorate':
      return (await tx.directorate.count({ where: { id } })) > 0;
    case 'service':
      return (await tx.service.count({ where: { id } })) > 0;
    case 'indicator':
      return (await tx.indicator.count({ where: { id, retired: false } })) > 0;
    default:
      return false;
  }
}
