import type { GraphQLSchema } from 'graphql';
import { guardedFields } from './guarded-fields.ts';
import { PERMISSIONS, type Permission, ROLE_NAMES, type RoleName, roleRule } from './permissions.ts';

/** Who may do and see what, as it is committed in `docs/access.md`. */
export function accessTable(schema: GraphQLSchema): string {
  return `# Who may do what

Made by \`pnpm generate\` from \`apps/api/src/schema/permissions.ts\` and the schema; change those. A role is given for the whole council, a
directorate, a service or an indicator. A permission marked "scope" holds within what the role was given for, one marked "council"
everywhere. Roles add up. Signed out, everybody is the public, who may do nothing of this and sees published editions.

## What each role may do

${table(
  ['permission', ...ROLE_NAMES],
  PERMISSIONS.map((permission) => [permission, ...ROLE_NAMES.map((role) => reachOf(role, permission))]),
)}

## From which stage on each role sees editions

${table(
  ['role', 'sees from'],
  [['public', 'PUBLISHED'], ...ROLE_NAMES.map((role) => [role, roleRule(role)?.sees ?? ''])],
)}

## Fields that need a permission

Where several are named, one will do. Every other field is for everybody; what it shows depends on the stages that the reader sees.

${table(
  ['field', 'permission', 'roles'],
  guardedFields(schema).map(({ name, permissions }) => [
    name,
    permissions.join(', '),
    ROLE_NAMES.filter((role) => permissions.some((one) => reachOf(role, one) !== '')).join(', '),
  ]),
)}
`;
}

function reachOf(role: RoleName, permission: Permission): string {
  const reach = roleRule(role)?.may[permission];
  if (reach === undefined) return '';
  return reach.stages === undefined ? reach.within : `${reach.within} (${reach.stages.join(', ')})`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
