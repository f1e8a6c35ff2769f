import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../launch/root.mjs';
import { readStages, variablesOf } from './containerfile.ts';
import { readYaml } from './read-manifests.ts';

interface Service {
  readonly image: string;
  readonly build?: { readonly context: string; readonly dockerfile: string };
  readonly environment: Readonly<Record<string, string>>;
  readonly secrets: readonly string[];
  readonly volumes?: readonly string[];
  readonly ports?: readonly string[];
  readonly networks: readonly string[];
  readonly healthcheck?: object;
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
}

interface Compose {
  readonly services: Readonly<Record<string, Service>>;
  readonly networks: Readonly<Record<string, { readonly internal?: boolean } | null>>;
  readonly volumes: Readonly<Record<string, null>>;
  readonly secrets: Readonly<Record<string, { readonly file: string }>>;
}

const compose = readYaml<Compose>('compose.yaml');
const { dial, database } = compose.services;

describe('the Compose file', () => {
  it.each(Object.entries(compose.services))('gives %s nothing that it does not need', (_, service) => {
    expect(service).toMatchObject({
      read_only: true,
      cap_drop: ['ALL'],
      security_opt: ['no-new-privileges:true'],
    });
    expect(service.image).toMatch(/:\d+[.\d]*(?:-[a-z]+)?$/);
  });

  it('uses only secrets, volumes and networks that it describes', () => {
    for (const { secrets, volumes = [], networks } of Object.values(compose.services)) {
      expect(Object.keys(compose.secrets)).toEqual(expect.arrayContaining([...secrets]));
      expect(Object.keys(compose.networks)).toEqual(expect.arrayContaining([...networks]));
      for (const [from = ''] of volumes.map((volume) => volume.split(':')))
        expect(from in compose.volumes || existsSync(join(ROOT, 'deploy', from))).toBe(true);
    }
  });

  it('reads each secret from a file that it is given', () => {
    for (const { environment, secrets } of Object.values(compose.services)) {
      const files = Object.entries(environment).filter(([name]) => name.endsWith('_FILE'));
      for (const [, file] of files) expect(secrets).toContain(file.replace('/run/secrets/', ''));
    }
    const script = readFileSync(join(ROOT, 'deploy/postgres/dial.sh'), 'utf8');
    for (const [, name] of script.matchAll(/\/run\/secrets\/([\w-]+)/g))
      expect(database?.secrets).toContain(name);
  });

  it('keeps the database to itself, and Dial to this machine', () => {
    expect(compose.networks.inside?.internal).toBe(true);
    expect(database?.networks).toEqual(['inside']);
    expect(database?.ports).toBeUndefined();
    const port = variablesOf(readStages().at(-1)).PORT;
    expect(dial?.ports).toEqual([`127.0.0.1:${port}:${port}`]);
  });

  it('starts Dial when the database answers, from an image that can be built', () => {
    expect(dial?.depends_on).toEqual({ database: { condition: 'service_healthy' } });
    expect(database?.healthcheck).toBeDefined();
    const { context = '', dockerfile = '' } = dial?.build ?? {};
    expect(existsSync(join(ROOT, 'deploy', context, dockerfile))).toBe(true);
  });
});

describe('make-secrets.sh', () => {
  let folder: string;

  const make = () => execFileSync('sh', [join(ROOT, 'deploy/make-secrets.sh'), folder]);
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');

  beforeAll(() => {
    folder = join(mkdtempSync(join(tmpdir(), 'dial-secrets-')), 'secrets');
    make();
  });

  afterAll(() => rmSync(join(folder, '..'), { recursive: true }));

  it('makes the files that the Compose file names, in a closed folder', () => {
    const files = Object.values(compose.secrets).map(({ file }) => file.replace('secrets/', ''));
    expect(readdirSync(folder)).toEqual(files.sort());
    expect(statSync(folder).mode & 0o777).toBe(0o700);
  });

  it('makes what Dial takes: the address with the password, and a long secret', () => {
    const address = new URL(read('database-url'));
    expect(address.password).toBe(read('database-password'));
    expect(`${address.username} ${address.hostname} ${address.pathname}`).toBe('dial database /dial');
    expect(read('dial-secret')).toMatch(/^[0-9a-f]{64}$/);
    expect(read('dial-secret')).not.toBe(read('database-password'));
  });

  it('leaves those alone that are there', () => {
    const before = readdirSync(folder).map(read);
    make();
    expect(readdirSync(folder).map(read)).toEqual(before);
  });
});
