import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../launch/root.mjs';
import { CRUISER } from './programs.ts';

interface Violation {
  readonly from: string;
  readonly rule: { readonly name: string };
}

const LIBRARIES = ['zod', 'big.js', 'vitest', 'react', 'pg', '@prisma/client', '@electric-sql/pglite'];
const PACKAGES = ['domain', 'luton', 'database'];
const TARGETS = [
  ...PACKAGES.map((name) => `packages/${name}/src/rule.ts`),
  'packages/database/src/generated/client.ts',
  'apps/api/src/indicators/rule.ts',
  'apps/api/src/shared/rule.ts',
  'apps/api/src/schema/rule.ts',
  'apps/web/src/indicator/rule.ts',
  'apps/web/src/shell/rule.ts',
  'apps/web/src/outcomes/rule.ts',
  'apps/web/src/generated/rule.ts',
  'scripts/rule.ts',
];

const FORBIDDEN = [
  ['packages-domain-imports-one-way', 'packages/domain/src/value/a.ts', '@dial/luton/rule'],
  ['packages-luton-imports-one-way', 'packages/luton/src/a.ts', '@dial/database/rule'],
  ['packages-luton-imports-one-way', 'packages/luton/src/b.ts', '../../../scripts/rule.ts'],
  ['packages-database-imports-one-way', 'packages/database/src/a.ts', '@dial/luton/rule'],
  ['apps-web-imports-one-way', 'apps/web/src/shared/a.ts', '@dial/database/rule'],
  ['apps-web-imports-one-way', 'apps/web/src/shared/b.ts', '../../../api/src/shared/rule.ts'],
  ['apps-api-imports-one-way', 'apps/api/src/shared/a.ts', '../../../web/src/shell/rule.ts'],
  ['domain-is-pure', 'packages/domain/src/b.ts', 'node:fs'],
  ['domain-is-pure', 'packages/domain/src/c.ts', 'react'],
  ['domain-is-pure', 'packages/domain/src/d.ts', 'vitest'],
  ['domain-tests-are-pure', 'packages/domain/src/a.test.ts', 'node:fs'],
  ['nothing-imports-an-app', 'packages/luton/src/c.ts', '../../../apps/api/src/shared/rule.ts'],
  ['nothing-imports-an-app', 'scripts/a.ts', '../apps/web/src/shell/rule.ts'],
  ['nothing-imports-an-app', 'e2e/a.ts', '../apps/web/src/shell/rule.ts'],
  ['features-stay-apart', 'apps/api/src/indicator/a.ts', '../indicators/rule.ts'],
  ['features-stay-apart', 'apps/web/src/outcomes/a.ts', '../indicator/rule.ts'],
  ['features-stay-apart', 'apps/web/src/corporate-plan/deep/a.ts', '../../outcomes/rule.ts'],
  ['shared-knows-no-feature', 'apps/web/src/shared/c.ts', '../outcomes/rule.ts'],
  ['database-alone-knows-its-client', 'apps/api/src/returns/a.ts', '@dial/database/generated/client'],
  ['database-alone-knows-its-client', 'apps/api/src/returns/b.ts', '@prisma/client'],
  ['database-alone-knows-its-client', 'apps/api/src/returns/c.ts', 'pg'],
  ['database-alone-knows-its-client', 'apps/api/src/returns/d.ts', '@electric-sql/pglite'],
  ['no-circles', 'packages/luton/src/d.ts', './e.ts'],
  ['every-import-is-found', 'packages/luton/src/f.ts', './nowhere.ts'],
] as const;

const ALLOWED = [
  ['packages/domain/src/e.ts', 'zod'],
  ['packages/domain/src/f.ts', 'big.js'],
  ['packages/domain/src/b.test.ts', 'vitest'],
  ['packages/luton/src/g.ts', '@dial/domain/rule'],
  ['packages/luton/src/h.ts', 'node:fs'],
  ['packages/database/src/b.ts', '@prisma/client'],
  ['packages/database/src/c.ts', './generated/client.ts'],
  ['apps/api/src/indicators/a.ts', './rule.ts'],
  ['apps/api/src/indicators/b.ts', '../shared/rule.ts'],
  ['apps/api/src/indicators/c.ts', '@dial/luton/rule'],
  ['apps/api/src/schema/a.ts', '../indicators/rule.ts'],
  ['apps/web/src/outcomes/b.ts', '@dial/domain/rule'],
  ['apps/web/src/outcomes/c.ts', '../shell/rule.ts'],
  ['apps/web/src/shell/a.ts', '../outcomes/rule.ts'],
  ['apps/web/src/shared/d.ts', '../generated/rule.ts'],
  ['scripts/b.ts', '@dial/database/rule'],
] as const;

const folder = mkdtempSync(join(tmpdir(), 'dial-imports-'));
const broken = new Map<string, string[]>();

function write(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

beforeAll(() => {
  for (const name of LIBRARIES) {
    write(`node_modules/${name}/package.json`, JSON.stringify({ name, main: 'index.js' }));
    write(`node_modules/${name}/index.js`, '');
  }
  mkdirSync(join(folder, 'node_modules', '@dial'));
  for (const name of PACKAGES) {
    write(
      `packages/${name}/package.json`,
      JSON.stringify({ name: `@dial/${name}`, exports: { './*': './src/*.ts' } }),
    );
    symlinkSync(join(folder, 'packages', name), join(folder, 'node_modules', '@dial', name), 'junction');
  }
  for (const file of TARGETS) write(file, 'export type Rule = 1;\n');
  for (const [, file, target] of FORBIDDEN) write(file, `import '${target}';\n`);
  for (const [file, target] of ALLOWED) write(file, `import '${target}';\n`);
  write('packages/luton/src/e.ts', "import './d.ts';\n");
  write(
    'apps/api/src/outcomes/types.ts',
    "import type { Rule } from '../indicators/rule.ts';\nexport type Own = Rule;\n",
  );

  const config = join(ROOT, '.dependency-cruiser.mjs');
  const args = [CRUISER, 'packages', 'apps', 'e2e', 'scripts', '--config', config, '--output-type', 'json'];
  const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 26 });
  const violations: readonly Violation[] = JSON.parse(stdout).summary.violations;
  for (const { from, rule } of violations) broken.set(from, [...(broken.get(from) ?? []), rule.name]);
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true }));

describe('the rules about imports', () => {
  it.each(FORBIDDEN)('%s: refuses in %s an import of %s', (rule, file) => {
    expect(broken.get(file)).toContain(rule);
  });

  it('refuses an import of types alone too', () => {
    expect(broken.get('apps/api/src/outcomes/types.ts')).toEqual(['features-stay-apart']);
  });

  it.each(ALLOWED)('lets %s import %s', (file) => {
    expect(broken.get(file)).toBeUndefined();
  });
});
