/** Text of one kind; `href` is an address that is safe to link to, null for plain text. Line feeds in it are line breaks. */
export interface Run {
  readonly text: string;
  readonly href: string | null;
}

export type Block =
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Run[])[] };
