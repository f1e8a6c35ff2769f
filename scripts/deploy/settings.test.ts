import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../launch/root.mjs';
import { readStages, variablesOf } from './containerfile.ts';
import { readYaml } from './read-manifests.ts';

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

/** What stands in the first column of the table of settings. */
const documented = [...read('docs/operate.md').matchAll(/^\| (`[A-Z][A-Z_]+`.*?) \|/gm)].flatMap(
  ([, names = '']) => [...names.matchAll(/`([A-Z_]+)`/g)].map(([, name]) => name),
);

/** Node's own, which the program does not read itself. */
const NODES = ['NODE_OPTIONS', 'NODE_COMPILE_CACHE'];

/** The program's, by its schema of them. */
function settings(): readonly string[] {
  const source = read('apps/api/src/environment.ts');
  const [, schema = ''] = /const schema = z\n {2}\.object\(\{\n(.*?)^ {2}\}\)/ms.exec(source) ?? [];
  const [, inFiles = ''] = /const IN_FILES = \[(.*?)\]/s.exec(source) ?? [];
  return [
    ...[...schema.matchAll(/^ {4}([A-Z_]+):/gm)].map(([, name = '']) => name),
    ...[...inFiles.matchAll(/'([A-Z_]+)'/g)].map(([, name]) => `${name}_FILE`),
  ];
}

describe('the table of settings in docs/operate.md', () => {
  it('has every setting that the program reads', () => {
    expect(settings()).toContain('DATABASE_URL');
    expect(settings().filter((name) => !documented.includes(name))).toEqual([]);
  });

  it('has none that the program does not read', () => {
    expect(documented.filter((name) => name !== undefined && !settings().includes(name))).toEqual([]);
  });

  it('has every setting that the deployment files use', () => {
    const compose = readYaml<{ services: { dial: { environment: object } } }>('compose.yaml');
    const { spec } = readYaml<{
      spec: { template: { spec: { containers: readonly [{ env: readonly { name: string }[] }] } } };
    }>('kubernetes/deployment.yaml');
    const { configMapGenerator } = readYaml<{
      configMapGenerator: readonly [{ literals: readonly string[] }];
    }>('kubernetes/kustomization.yaml');
    const units = `${read('deploy/systemd/dial.service')}${read('deploy/systemd/postgresql.conf')}`;
    const used = [
      ...Object.keys(variablesOf(readStages().at(-1))),
      ...Object.keys(compose.services.dial.environment),
      ...spec.template.spec.containers[0].env.map(({ name }) => name),
      ...configMapGenerator[0].literals.map((literal) => literal.split('=')[0] ?? ''),
      ...[...units.matchAll(/^Environment="?(\w+)=/gm)].map(([, name = '']) => name),
    ];
    expect(used).toContain('DIAL_DATA_DIR');
    expect(used.filter((name) => ![...documented, ...NODES].includes(name))).toEqual([]);
  });
});
