interface WorkLink {
  readonly to: string;
  readonly label: string;
}

const LINKS: readonly (WorkLink & { readonly needs: RegExp })[] = [
  { to: '/views', label: 'Your views and their notices', needs: /^SAVE_VIEWS$/ },
  { to: '/returns', label: 'Returns', needs: /_RETURNS$/ },
  {
    to: '/editions',
    label: 'Editions: the board of the quarter',
    needs: /^(?:OPEN_|MOVE_|PUBLISH$|RECOMMEND$|RESPOND$)/,
  },
  { to: '/outcomes', label: 'Outcomes: map measures', needs: /^MAP_OUTCOMES$/ },
  { to: '/plans/requests', label: 'Requests for measures', needs: /^DECIDE_REQUESTS$/ },
  { to: '/people', label: 'People and their roles', needs: /^MANAGE_PEOPLE$/ },
  { to: '/audit', label: 'Audit: who did what', needs: /^READ_AUDIT$/ },
];

/** Where somebody with these permissions works. */
export function workLinks(permissions: readonly string[]): readonly WorkLink[] {
  return LINKS.filter(({ needs }) => permissions.some((permission) => needs.test(permission)));
}
