/** Ids of the app's own operations by name; empty in development. Made by build/operations.ts. */
declare module 'virtual:operation-ids' {
  const ids: Readonly<Record<string, string>>;
  export default ids;
}
