import { env } from 'node:process';

/** @throws Error when the variable is not set */
export function environmentVariable(name: string): string {
  // biome-ignore lint/style/noProcessEnv: the one place where the peers read it.
  const value = env[name];
  if (value === undefined || value === '') throw new Error(`${name} is not set.`);
  return value;
}
