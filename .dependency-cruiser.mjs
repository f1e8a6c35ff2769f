// Which way imports may point. Each rule has a case in scripts/checks/imports.test.ts.

/** The folders of an app that are no feature: what features share, what puts them together, what is made. */
const NO_FEATURE = '(?:shared|server|shell|schema|generated)/';

/**
 * A package that may import itself and the named others, and nothing else of ours.
 *
 * @param {string} name
 * @param {readonly string[]} others
 */
function oneWay(name, ...others) {
  return {
    name: `${name.replace('/', '-')}-imports-one-way`,
    comment: `${name} imports ${others.length === 0 ? 'none of our packages' : `only ${others.join(', ')} of our packages`}.`,
    severity: 'error',
    from: { path: `^${name}/` },
    to: { path: '^(?:packages|apps|e2e|scripts|bench)/', pathNot: `^(?:${[name, ...others].join('|')})/` },
  };
}

export default {
  forbidden: [
    oneWay('packages/domain'),
    oneWay('packages/luton', 'packages/domain'),
    oneWay('packages/database', 'packages/domain'),
    oneWay('apps/web', 'packages/domain'),
    oneWay('apps/api', 'packages/database', 'packages/domain', 'packages/luton'),
    {
      name: 'domain-is-pure',
      comment:
        'The rules use big.js, zod, a reader of Markdown and one of differences: no I/O, no clock, no framework. Tests may use vitest and fast-check.',
      severity: 'error',
      from: { path: '^packages/domain/src/', pathNot: '\\.test\\.ts$' },
      to: {
        pathNot: [
          '^(?:packages|apps|e2e|scripts|bench)/',
          'node_modules/(?:@types/)?(?:big\\.js|zod|diff|mdast|mdast-util-from-markdown)/',
        ],
      },
    },
    {
      name: 'domain-tests-are-pure',
      severity: 'error',
      from: { path: '^packages/domain/src/.*\\.test\\.ts$' },
      to: {
        pathNot: [
          '^(?:packages|apps|e2e|scripts|bench)/',
          'node_modules/(?:@types/)?(?:big\\.js|zod|vitest|fast-check)/',
        ],
      },
    },
    {
      name: 'nothing-imports-an-app',
      comment: 'Except the one file that prints the GraphQL schema of the API.',
      severity: 'error',
      from: { pathNot: ['^apps/', '^scripts/from-data/generated-files\\.ts$'] },
      to: { path: '^apps/' },
    },
    {
      name: 'features-stay-apart',
      comment: 'What two features need moves to a shared module.',
      severity: 'error',
      from: { path: `^apps/(api|web)/src/(?!${NO_FEATURE})([^/]+)/` },
      to: { path: `^apps/$1/src/(?!${NO_FEATURE})[^/]+/`, pathNot: '^apps/$1/src/$2/' },
    },
    {
      name: 'shared-knows-no-feature',
      severity: 'error',
      from: { path: '^apps/(api|web)/src/shared/' },
      to: { path: `^apps/$1/src/(?!${NO_FEATURE})[^/]+/` },
    },
    {
      name: 'database-alone-knows-its-client',
      comment: "Only packages/database imports Prisma's client and the drivers.",
      severity: 'error',
      from: { pathNot: '^packages/database/' },
      to: {
        path: [
          '^packages/database/src/generated/',
          'node_modules/(?:@prisma|pg|@electric-sql|pglite-prisma-adapter)/',
        ],
      },
    },
    {
      name: 'no-circles',
      comment: 'Between files that run: a type may be declared beside the function that uses it.',
      severity: 'error',
      from: { pathNot: '/generated/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'every-import-is-found',
      comment: 'No rule sees an import whose target is not found.',
      severity: 'error',
      from: {},
      // A virtual module is made by Vite's plugins.
      to: { couldNotResolve: true, pathNot: '^virtual:' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // What Dial is measured beside has an installation of its own, which need not be there.
    exclude: { path: '(?:^|/)(?:dist|coverage|test-results|playwright-report)/|^bench/(?:peers|\\.cache)/' },
    // Also imports of types alone.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'module', 'browser', 'node', 'types', 'default'],
      mainFields: ['module', 'main', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.d.ts', '.json'],
    },
  },
};
