import { runChild } from '../launch/child.mjs';

/** Installs a Debian package where that is possible. @returns why it could not, undefined when it could */
export async function aptInstall(name: string): Promise<string | undefined> {
  if (process.getuid?.() !== 0) return `installing Debian's ${name} needs root`;
  if ((await apt(['--version'])).code !== 0) return `there is no apt-get to install ${name} with`;
  await apt(['update']);
  const { code, output } = await apt(['install', '--yes', '--no-install-recommends', name]);
  return code === 0 ? undefined : `apt-get install ${name} failed: ${output.trim().split('\n').at(-1)}`;
}

function apt(args: readonly string[]) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return runChild('apt-get', ['-o', 'DPkg::Lock::Timeout=120', ...args], { env, quiet: true });
}
