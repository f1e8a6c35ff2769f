/** Something that Dial leaves in the browser of whoever uses it. */
export interface KeptInBrowser {
  readonly place: 'cookie' | 'local storage' | 'session storage';
  /** A cookie's without the prefix that it has behind https; one that ends in a colon is how names begin. */
  readonly name: string;
  /** When it is put there. */
  readonly when: string;
  readonly purpose: string;
  readonly lasts: string;
  /** Of a cookie: the most seconds that its Max-Age says. */
  readonly seconds?: number;
}

/** All of it. Tests hold the server's cookies and the web app's storage to this list, which the page /cookies shows. */
export const KEPT_IN_BROWSER: readonly KeptInBrowser[] = [
  {
    place: 'cookie',
    name: 'dial.session_token',
    when: 'You sign in.',
    purpose: 'Says that it is you, for as long as you are signed in.',
    lasts: '7 days at most, or until you sign out; it is of no use after 12 hours in which you did nothing',
    seconds: 604_800,
  },
  {
    place: 'cookie',
    name: 'dial.two_factor',
    when: 'Your password was right and a code is asked for.',
    purpose: 'Remembers that, between the password and the code.',
    lasts: '10 minutes',
    seconds: 600,
  },
  {
    place: 'cookie',
    name: 'dial.trust_device',
    when: 'You give a code and tick that none is to be asked for here again.',
    purpose: 'Lets you in with the password alone on this device.',
    lasts: '30 days since you last signed in',
    seconds: 2_592_000,
  },
  {
    place: 'cookie',
    name: 'dial.state',
    when: 'You choose to sign in by the council’s single sign-on.',
    purpose: 'Makes sure that you come back from there to where you began, and nobody else in your place.',
    lasts: '5 minutes',
    seconds: 300,
  },
  {
    place: 'cookie',
    name: 'dial.known_device',
    when: 'You have signed in, or set a password by a link.',
    purpose:
      'Keeps strangers who try your e-mail address elsewhere from locking you out here. It does not sign you in.',
    lasts: '180 days since you last signed in',
    seconds: 15_552_000,
  },
  {
    place: 'local storage',
    name: 'dial-theme',
    when: 'You choose light or dark.',
    purpose: 'Draws pages in the colours that you chose.',
    lasts: 'Until you clear it',
  },
  {
    place: 'local storage',
    name: 'dial-kept:',
    when: 'You type in a return and it is not saved yet.',
    purpose: 'Keeps what you typed if the connection fails or the page is closed.',
    lasts: 'Until it is saved or thrown away, or you sign out',
  },
  {
    place: 'session storage',
    name: 'react-router-scroll-positions',
    when: 'You go from one page to another.',
    purpose: 'Brings you back to where you were on a page.',
    lasts: 'Until you close the tab',
  },
];

/** What is kept by a name; null where it is not on the list. */
export function keptAs(place: KeptInBrowser['place'], name: string): KeptInBrowser | null {
  const plain = place === 'cookie' ? name.replace(/^__(?:Host|Secure)-/, '') : name;
  const isThis = (listed: string) => (listed.endsWith(':') ? plain.startsWith(listed) : plain === listed);
  return KEPT_IN_BROWSER.find((kept) => kept.place === place && isThis(kept.name)) ?? null;
}
