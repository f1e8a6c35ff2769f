/** A host without the user name that could disguise it, then anything that is no space. */
const WEB = /^https?:\/\/[^\s/?#@\\]+(?:[/?#]\S*)?$/i;
const MAIL = /^mailto:[^\s@?&]+@[^\s@?&]+$/i;

/** The address itself where it may be linked to: http, https or one mail address. Null for everything else, relative ones too. */
export function safeHref(url: string): string | null {
  return WEB.test(url) || MAIL.test(url) ? url : null;
}
