/** The forms of a person's page, by the names they are sent with. */
export const FORMS = {
  details: 'details',
  addRole: 'add-role',
  removeRole: 'remove-role',
  link: 'link',
} as const;
