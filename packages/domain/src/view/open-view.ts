import { ANY_EDITION } from './view-address.ts';

/** The address of a view in an edition: what is kept, with the edition's id in its place. Without an edition to show, where editions are listed. */
export function openView(address: string, edition: string | null): string {
  if (!address.includes(ANY_EDITION)) return address;
  return edition === null ? '/editions' : address.replaceAll(ANY_EDITION, encodeURIComponent(edition));
}
