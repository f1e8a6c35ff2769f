/** What may run a program of its own when it is installed, as pnpm-workspace.yaml allows it. */
const MAY_RUN = ['esbuild'];

/** A sentence for each package that comes from elsewhere than a registry, or without the hash of its content. */
export function lockfileFaults(lockfile: string): string[] {
  return lockfile.split('\n').flatMap((line, index) => {
    const [, resolution] = /^ {4}resolution: (.*)$/.exec(line) ?? [];
    if (resolution === undefined || /^\{integrity: sha512-[A-Za-z0-9+/=]+\}$/.test(resolution)) return [];
    return [`pnpm-lock.yaml:${index + 1}: ${resolution} is no package of the registry with its SHA-512.`];
  });
}

/** A sentence for each package that would run a program when it is installed. */
export function scriptFaults(workspace: string): string[] {
  const [, allowed = ''] = /^allowBuilds:\n((?: {2}.*\n?)*)/m.exec(workspace) ?? [];
  return [...allowed.matchAll(/^ {2}"?([^":]+)"?: (.*)$/gm)]
    .filter(([, name = '', value]) => value !== 'false' && !MAY_RUN.includes(name))
    .map(([, name]) => `pnpm-workspace.yaml lets ${name} run a program when it is installed.`);
}
