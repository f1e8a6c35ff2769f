import { runChild } from '../launch/child.mjs';
import { ROOT } from '../launch/root.mjs';

export interface Audit {
  /** What is known of packages of production, high and critical alone, a sentence each. */
  readonly faults: readonly string[];
  /** Why the registry was not asked; null where it answered. */
  readonly notAsked: string | null;
}

/** Seconds. */
const PATIENCE = 30;

/** Asks the registry which versions have known faults. Without an answer there is no verdict, and nothing fails for that. */
export async function askRegistry(): Promise<Audit> {
  const { output } = await runChild(
    'pnpm',
    [
      'audit',
      '--prod',
      '--json',
      '--audit-level=high',
      '--config.fetch-retries=0',
      '--config.fetch-timeout=10000',
    ],
    { cwd: ROOT, quiet: true, limitSeconds: PATIENCE },
  );
  return readAudit(output);
}

/** What pnpm printed, as a verdict. */
export function readAudit(output: string): Audit {
  const start = output.indexOf('{');
  const said = start < 0 ? null : parsed(output.slice(start));
  if (said === null || !('advisories' in said)) {
    const [line = 'pnpm said nothing'] = output.split('\n').filter((one) => /ERR_|error|respond/i.test(one));
    return { faults: [], notAsked: line.trim() };
  }
  const faults = Object.values(said.advisories as Record<string, Advisory>)
    .filter(({ severity }) => severity === 'high' || severity === 'critical')
    .map(
      ({ module_name: name, severity, title, url, patched_versions: mended }) =>
        `${name}: ${title} (${severity}, ${url}). Mended in ${mended ?? 'no version yet'}.`,
    );
  return { faults, notAsked: null };
}

interface Advisory {
  readonly module_name: string;
  readonly severity: string;
  readonly title: string;
  readonly url: string;
  readonly patched_versions?: string;
}

function parsed(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
}
