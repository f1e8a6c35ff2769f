import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../launch/root.mjs';
import { readYaml } from './read-manifests.ts';

interface Alerts {
  readonly groups: readonly {
    readonly rules: readonly {
      readonly alert: string;
      readonly expr: string;
      readonly labels: { readonly severity: string };
      readonly annotations: { readonly summary: string };
    }[];
  }[];
}

const rules = readYaml<Alerts>('prometheus/alerts.yaml').groups.flatMap((group) => group.rules);
const counted = readFileSync(join(ROOT, 'apps/api/src/server/watch/metrics.ts'), 'utf8');
const handbook = readFileSync(join(ROOT, 'docs/operate.md'), 'utf8');

describe('the alerts', () => {
  it.each(rules)('say what is wrong and how much it presses: $alert', (rule) => {
    expect(rule.annotations.summary).toMatch(/^\S.*\.$/);
    expect(['page', 'ticket']).toContain(rule.labels.severity);
    expect(rule.expr).toContain('job="dial"');
  });

  it('ask for what Dial counts', () => {
    const names = new Set(rules.flatMap(({ expr }) => expr.match(/dial_[a-z_]+/g) ?? []));
    const families = [...names].map((name) => name.replace(/_(?:count|bucket)$/, ''));
    expect(families.length).toBeGreaterThan(4);
    expect(families.filter((name) => !counted.includes(`'${name}'`))).toEqual([]);
  });

  it('are those that the handbook says what to do about', () => {
    const table = handbook.match(/^\| alert \|.*\n(?:\|.*\n)+/m)?.[0] ?? '';
    const named = [...table.matchAll(/Dial[A-Z]\w+/g)].map(([name]) => name);
    expect(named.sort()).toEqual(rules.map(({ alert }) => alert).sort());
  });
});
