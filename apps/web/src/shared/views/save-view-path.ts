/** Where an address of Dial's is kept, under a name that may be changed there. */
export function saveViewPath(address: string, name: string): string {
  return `/views?${new URLSearchParams({ save: address, name })}`;
}
