import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { expect, it } from 'vitest';
import { ROOT } from '../launch/root.mjs';
import { readAudit } from './audit.ts';
import { type Component, makeBill } from './bill-of-materials.ts';
import { licenceFaults } from './licences.ts';
import { lockfileFaults, scriptFaults } from './lockfile.ts';

const SCHEMAS = join(ROOT, 'node_modules', '@cyclonedx', 'cyclonedx-library', 'res', 'schema');
const schemaOf = (name: string) =>
  JSON.parse(readFileSync(join(SCHEMAS, `${name}.SNAPSHOT.schema.json`), 'utf8')) as object;

const component = (name: string, ...licenses: string[]): Component => ({
  name,
  version: '1.0.0',
  purl: `pkg:npm/${name}@1.0.0`,
  licenses: licenses.map((id) => ({ license: { id } })),
});

it('the list of packages is what CycloneDX says it is, and names what is delivered', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dial-sbom-'));
  const bill = await makeBill(join(folder, 'bill.json')).finally(() => rmSync(folder, { recursive: true }));
  // Formats are those of texts, which CycloneDX itself leaves to be looked at.
  const ajv = new Ajv({ strict: false, validateFormats: false });
  for (const name of ['spdx', 'jsf-0.82', 'cryptography-defs'])
    ajv.addSchema(schemaOf(name), `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`);
  const validate = ajv.compile(schemaOf('bom-1.7'));
  expect(validate(bill), JSON.stringify(validate.errors)).toBe(true);
  expect(validate({ ...bill, components: [{ name: 'without a type' }] })).toBe(false);
  const names = bill.components.map(({ group, name }) => (group === undefined ? name : `${group}/${name}`));
  expect(names).toEqual(
    expect.arrayContaining(['fastify', 'better-auth', '@apollo/server', 'react-dom', 'pg']),
  );
  expect(names).not.toContain('vitest');
});

it('a licence that nobody has agreed to is named', () => {
  const ours = ['@expo-google-fonts/source-sans-3', '@resvg/resvg-wasm', 'elkjs', 'seq-queue'];
  const agreed = [
    component('@expo-google-fonts/source-sans-3', 'MIT AND OFL-1.1'),
    component('@resvg/resvg-wasm', 'MPL-2.0'),
    component('elkjs', 'EPL-2.0'),
    { ...component('seq-queue'), licenses: [] },
  ];
  expect(agreed.map(({ name }) => name)).toEqual(ours);
  const free = [
    component('a', 'MIT'),
    component('b', '(MIT OR GPL-3.0)'),
    component('c', 'MIT and ISC'),
    component('d', 'MIT', 'BSD-3-Clause'),
  ];
  expect(licenceFaults({ components: [...agreed, ...free] })).toEqual([]);
  const others = [
    'GPL-3.0',
    'AGPL-3.0-only',
    'MIT AND GPL-3.0',
    'GPL-3.0 OR EPL-2.0',
    'SEE LICENSE IN x',
    'EPL-2.0',
  ];
  const faults = licenceFaults({
    components: [...agreed, ...others.map((id) => component('e', id)), { ...component('f'), licenses: [] }],
  });
  expect(faults).toHaveLength(others.length + 1);
  expect(faults[0]).toContain('e 1.0.0 is under GPL-3.0');
  expect(licenceFaults({ components: agreed.slice(1) })).toEqual([
    expect.stringContaining('source-sans-3 is gone'),
  ]);
});

it('a package from elsewhere than the registry is named', () => {
  const good = '  a@1.0.0:\n    resolution: {integrity: sha512-abc+/=}\n';
  expect(lockfileFaults(good)).toEqual([]);
  expect(lockfileFaults(readFileSync(join(ROOT, 'pnpm-lock.yaml'), 'utf8'))).toEqual([]);
  for (const elsewhere of [
    '{tarball: https://codeload.example/a.tgz}',
    '{integrity: sha1-abc=}',
    '{integrity: sha512-abc=, tarball: https://elsewhere.example/a.tgz}',
    '{directory: ../a, type: directory}',
  ])
    expect(lockfileFaults(`${good}  b@1.0.0:\n    resolution: ${elsewhere}\n`)).toEqual([
      `pnpm-lock.yaml:4: ${elsewhere} is no package of the registry with its SHA-512.`,
    ]);
});

it('a package that would run a program when it is installed is named', () => {
  const allowing = (lines: string) => `packages:\n  - apps/*\nallowBuilds:\n${lines}`;
  expect(scriptFaults(allowing('  esbuild: true\n  "@prisma/client": false\n'))).toEqual([]);
  expect(scriptFaults(readFileSync(join(ROOT, 'pnpm-workspace.yaml'), 'utf8'))).toEqual([]);
  expect(scriptFaults(allowing('  esbuild: true\n  "@prisma/client": true\n'))).toEqual([
    'pnpm-workspace.yaml lets @prisma/client run a program when it is installed.',
  ]);
});

it('what the registry knows is told where it is bad, and no answer is no verdict', () => {
  const advisory = { module_name: 'a', title: 'Bad', url: 'https://x.example', patched_versions: '>=2' };
  const said = { advisories: { 1: { ...advisory, severity: 'high' }, 2: { ...advisory, severity: 'low' } } };
  expect(readAudit(JSON.stringify(said))).toEqual({
    faults: ['a: Bad (high, https://x.example). Mended in >=2.'],
    notAsked: null,
  });
  expect(readAudit('{"advisories":{}}')).toEqual({ faults: [], notAsked: null });
  expect(readAudit('Error: ERR_PNPM_AUDIT_BAD_RESPONSE\n\n  × responded with 405:\n')).toEqual({
    faults: [],
    notAsked: 'Error: ERR_PNPM_AUDIT_BAD_RESPONSE',
  });
  expect(readAudit('')).toEqual({ faults: [], notAsked: 'pnpm said nothing' });
});
