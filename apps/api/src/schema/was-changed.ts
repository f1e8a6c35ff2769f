/** What somebody is told who looked at an older version than there is. */
export function wasChanged(
  what: string,
  { state, version }: { readonly state: string; readonly version: number },
): string {
  return `Nothing was changed: by now the ${what} is ${state.toLowerCase().replaceAll('_', ' ')} (version ${version}).`;
}
