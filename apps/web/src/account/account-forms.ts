/** The forms of the page, by the names they are sent with. */
export const FORMS = {
  password: 'password',
  setUp: 'set-up',
  confirm: 'confirm',
  newCodes: 'new-codes',
  turnOff: 'turn-off',
  endOthers: 'end-others',
  signOut: 'sign-out',
} as const;
