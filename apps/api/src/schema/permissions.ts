import { isAtLeast, STAGES, type Stage } from '@dial/domain/stage/stage';
import type { Viewer } from '../server/viewer.ts';

/** What a viewer may do beside reading what is published: permission by permission, in the words of a sentence. */
const DOES = {
  APPROVE_OVERRIDES: 'approve overrides of ratings',
  APPROVE_RETURNS: 'approve returns or send them back',
  ASSIGN_RESPONSIBILITY: 'say who answers for an indicator',
  CORRECT_EDITIONS: 'correct a published edition',
  DECIDE_REQUESTS: 'decide on requests',
  EDIT_HIGHLIGHTS: 'edit the highlights of an edition',
  FILE_RETURNS: 'file returns',
  IMPORT_RETURNS: 'import returns from a spreadsheet',
  MANAGE_PEOPLE: 'manage people and their roles',
  MAP_OUTCOMES: 'change which outcomes an indicator is mapped to',
  MOVE_TO_EXECUTIVE: 'move an edition from scrutiny to the executive',
  MOVE_TO_MANAGEMENT_TEAM: 'move a draft to the management team',
  MOVE_TO_SCRUTINY: 'move an edition from the management team to scrutiny',
  OPEN_EDITIONS: 'open an edition',
  PROPOSE_OVERRIDES: 'propose overrides of ratings',
  PUBLISH: 'publish an edition',
  READ_AUDIT: 'read the audit',
  RECORD_BREAKS: 'record breaks of series',
  RECOMMEND: 'make recommendations',
  REGISTER_PLANS: 'register plans and their measures',
  REOPEN_RETURNS: 'reopen returns',
  RESPOND: 'respond to recommendations',
  SAVE_VIEWS: 'keep views of their own',
  SET_TARGETS: 'set targets',
} as const;

export type Permission = keyof typeof DOES;

export const PERMISSIONS = Object.keys(DOES) as [Permission, ...Permission[]];

/** How far a role's permission reaches: through the whole council whatever the grant's scope, or within that scope. */
interface Reach {
  readonly within: 'council' | 'scope';
  /** While an edition is in one of these; any stage where left out. */
  readonly stages?: readonly Stage[];
}

interface RoleRule {
  /** Those who have the role, as a sentence names them. */
  readonly people: string;
  /** From which stage on the role sees editions. */
  readonly sees: Stage;
  readonly may: Readonly<Partial<Record<Permission, Reach>>>;
}

const COUNCIL: Reach = { within: 'council' };
const SCOPE: Reach = { within: 'scope' };
const UNPUBLISHED = STAGES.filter((stage) => stage !== 'PUBLISHED');

/** What everybody signed in may do, whatever their role. */
const ANY_ROLE = { SAVE_VIEWS: COUNCIL } as const;

/** Which role sees what and may do what. Nothing else says so; `docs/access.md` is made from it. */
const ROLES = {
  staff: { people: 'staff', sees: 'PUBLISHED', may: ANY_ROLE },
  'reporting-officer': {
    people: 'reporting officers',
    sees: 'PUBLISHED',
    may: { ...ANY_ROLE, FILE_RETURNS: SCOPE, IMPORT_RETURNS: SCOPE },
  },
  'authorising-manager': {
    people: 'authorising managers',
    sees: 'PUBLISHED',
    may: {
      ...ANY_ROLE,
      APPROVE_RETURNS: SCOPE,
      PROPOSE_OVERRIDES: { within: 'scope', stages: ['DRAFT'] },
      REOPEN_RETURNS: { within: 'scope', stages: ['DRAFT'] },
    },
  },
  'strategy-hub': {
    people: 'the strategy hub',
    sees: 'MANAGEMENT_TEAM',
    may: { ...ANY_ROLE, DECIDE_REQUESTS: COUNCIL, MAP_OUTCOMES: COUNCIL, REGISTER_PLANS: COUNCIL },
  },
  director: {
    people: 'directors',
    sees: 'MANAGEMENT_TEAM',
    may: {
      ...ANY_ROLE,
      APPROVE_OVERRIDES: SCOPE,
      APPROVE_RETURNS: SCOPE,
      MOVE_TO_SCRUTINY: COUNCIL,
      REGISTER_PLANS: COUNCIL,
      RESPOND: SCOPE,
    },
  },
  'scrutiny-member': {
    people: 'scrutiny members',
    sees: 'SCRUTINY',
    may: { ...ANY_ROLE, MOVE_TO_EXECUTIVE: COUNCIL, RECOMMEND: COUNCIL },
  },
  editor: {
    people: 'editors',
    sees: 'DRAFT',
    may: {
      ...ANY_ROLE,
      ASSIGN_RESPONSIBILITY: COUNCIL,
      CORRECT_EDITIONS: COUNCIL,
      EDIT_HIGHLIGHTS: COUNCIL,
      IMPORT_RETURNS: COUNCIL,
      MOVE_TO_MANAGEMENT_TEAM: COUNCIL,
      OPEN_EDITIONS: COUNCIL,
      PROPOSE_OVERRIDES: COUNCIL,
      PUBLISH: COUNCIL,
      READ_AUDIT: COUNCIL,
      RECORD_BREAKS: COUNCIL,
      REOPEN_RETURNS: { within: 'council', stages: UNPUBLISHED },
      RESPOND: COUNCIL,
      SET_TARGETS: COUNCIL,
    },
  },
  administrator: {
    people: 'administrators',
    sees: 'DRAFT',
    may: { ...ANY_ROLE, MANAGE_PEOPLE: COUNCIL, READ_AUDIT: COUNCIL },
  },
} as const satisfies Readonly<Record<string, RoleRule>>;

export type RoleName = keyof typeof ROLES;

export const ROLE_NAMES = Object.keys(ROLES) as [RoleName, ...RoleName[]];

/** Every role that can be given, and whether it matters for which part of the council. */
export const ROLES_TO_GIVE = ROLE_NAMES.map((name) => ({ name, scoped: isScoped(name) }));

function isScoped(name: RoleName): boolean {
  const reaches: readonly Reach[] = Object.values(ROLES[name].may);
  return reaches.some(({ within }) => within === 'scope');
}

/** What a role is given for, beside the whole council: the parts that a scope names as "part:id". */
export const SCOPED_PARTS = ['directorate', 'service', 'indicator'] as const;

/** What somebody acts on: the ids of what it belongs to, and the stage of its edition. */
export interface Place {
  readonly directorate?: string | null;
  readonly service?: string | null;
  readonly indicator?: string | null;
  readonly stage?: Stage;
}

/** What the role's rule is; null of a name that is no role. */
export function roleRule(name: string): RoleRule | null {
  return ROLE_NAMES.some((known) => known === name) ? ROLES[name as RoleName] : null;
}

/** Where a viewer has a permission, one a role; nobody without an id has any, as a write names who wrote. */
function reachesOf({ id, roles }: Viewer, permission: Permission) {
  if (id === null) return [];
  return roles.flatMap(({ name, scopes }) => {
    const reach = roleRule(name)?.may[permission];
    if (reach === undefined) return [];
    return [{ stages: reach.stages, scopes: reach.within === 'council' ? ['council'] : scopes }];
  });
}

/** What a viewer may do somewhere: what any of the roles may. */
export function permissionsOf(viewer: Viewer): Permission[] {
  return PERMISSIONS.filter((permission) => scopesOf(viewer, permission).length > 0);
}

/** Whether a viewer may do one of several things somewhere. */
export function mayAny(viewer: Viewer, permissions: readonly Permission[]): boolean {
  return permissions.some((permission) => scopesOf(viewer, permission).length > 0);
}

/** Where a viewer may do something, as scopes; `council` alone where everywhere. None: nowhere. */
export function scopesOf(viewer: Viewer, permission: Permission): readonly string[] {
  const scopes = new Set(reachesOf(viewer, permission).flatMap((reach) => reach.scopes));
  return scopes.has('council') ? ['council'] : [...scopes];
}

/** Whether a viewer may do something to what is at a place. What holds at some stages alone does not where the place names none. */
export function mayWithin(viewer: Viewer, permission: Permission, place: Place): boolean {
  return reachesOf(viewer, permission).some(
    ({ stages, scopes }) =>
      (stages === undefined || (place.stage !== undefined && stages.includes(place.stage))) &&
      scopes.some((scope) => holds(scope, place)),
  );
}

function holds(scope: string, place: Place): boolean {
  return (
    scope === 'council' || SCOPED_PARTS.some((part) => place[part] && scope === `${part}:${place[part]}`)
  );
}

/** From which stage on a viewer sees editions: the earliest that any of the roles sees. */
export function earliestStageOf({ id, roles }: Viewer): Stage {
  const seen = id === null ? [] : roles.flatMap(({ name }) => roleRule(name)?.sees ?? []);
  return seen.reduce<Stage>(
    (earliest, stage) => (isAtLeast(earliest, stage) ? stage : earliest),
    'PUBLISHED',
  );
}

/** For somebody who lacks the permission, or all of several of which one would do. */
export function notAllowed(...permissions: readonly Permission[]): string {
  const people = ROLE_NAMES.filter((name) =>
    permissions.some((permission) => roleRule(name)?.may[permission] !== undefined),
  ).map((name) => ROLES[name].people);
  const does = permissions.map((permission) => DOES[permission]);
  return `Only ${LIST.format(people)} may ${CHOICE.format(does)}.`;
}

/** For somebody whose permission does not reach what they ask about: it lies outside the scopes, or its edition is at another stage. */
export function notAllowedHere(permission: Permission): string {
  return `You may ${DOES[permission]}, but not here.`;
}

const LIST = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const CHOICE = new Intl.ListFormat('en-GB', { type: 'disjunction' });
