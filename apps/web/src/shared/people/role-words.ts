interface RoleWords {
  readonly name: string;
  /** What somebody with the role does, after "…, who". */
  readonly does: string;
}

/** In the order in which a figure passes through their hands. What each may do is decided by the API alone. */
const ROLES: Readonly<Record<string, RoleWords>> = {
  'reporting-officer': { name: 'Reporting officer', does: 'files returns: figures and commentary' },
  'authorising-manager': { name: 'Authorising manager', does: 'approves returns or sends them back' },
  director: { name: 'Director', does: 'approves returns and overrides, and takes an edition to scrutiny' },
  'strategy-hub': { name: 'Strategy hub', does: 'maps measures to outcomes and decides on requests' },
  'scrutiny-member': {
    name: 'Scrutiny member',
    does: 'reads drafts from scrutiny on and makes recommendations',
  },
  editor: {
    name: 'Editor (business intelligence)',
    does: 'opens editions, sets targets, edits, publishes and corrects',
  },
  administrator: { name: 'Administrator', does: 'manages people and their roles' },
  staff: { name: 'Staff', does: 'reads what is published' },
};

/** "Reporting officer"; a role that this version does not know by its own name. */
export function roleName(role: string): string {
  return ROLES[role]?.name ?? role;
}

/** "files returns: figures and commentary"; empty for an unknown role. */
export function roleDoes(role: string): string {
  return ROLES[role]?.does ?? '';
}

/** Role names in the order of the words above, unknown ones last. */
export function inRoleOrder(roles: readonly string[]): readonly string[] {
  const order = Object.keys(ROLES);
  const place = (role: string) => (order.includes(role) ? order.indexOf(role) : order.length);
  return roles.toSorted((a, b) => place(a) - place(b));
}
