import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';
import { compressed } from './build/compressed.ts';
import { fewerScales } from './build/fewer-scales.ts';
import { operations } from './build/operations.ts';
import { pages } from './build/pages.ts';

// biome-ignore lint/style/noProcessEnv: the one place where the development server reads its environment
const api = process.env.DIAL_API ?? 'http://127.0.0.1:4000';

/** What the API's server answers beside the pages. */
const PROXY = Object.fromEntries(
  [
    '/api',
    '/graphql',
    '/data',
    '/audit.csv',
    '/returns-template',
    '/returns-import',
    '/observations-import',
    '/packs',
  ].map((path) => [path, api]),
);

/** Libraries that every page needs: one file, which stays in caches while the app changes. */
const EVERYWHERE =
  /node_modules[\\/](?:react|react-dom|scheduler|react-router|@apollo|rxjs|tslib|graphql|gql\.tada|@0no-co|optimism|@wry)[\\/]/;

/** What the headline shows at first and most pages share: one file instead of a dozen of less than a kilobyte. Nothing that brings React Aria. */
const COMMON =
  /(?:web[\\/]src[\\/]shared[\\/](?!(?:changes|combo-field|document|editing|lineage|people|picture|sign-in|table-file)[\\/]|breadcrumb|csv-line|delivery-|filter-|formatted-value|instant-words|missing-words|page\.|plural|react-aria-|revalidate-|save-file|table-roles|use-copied|use-media|use-typed)|packages[\\/]domain[\\/]src[\\/](?!(?:chart|comparison|lineage|stage)[\\/]|movement[\\/]break-|report[\\/](?:missing|enum)-words|value[\\/](?:exact-words|decimal-or-null|format-exact|format-difference)|text[\\/](?!indicator-name|mark-terms)|period[\\/](?!format-date|month-name)))/;

/** What other pages share, apart from the above, since the headline needs none of it at first. */
const PAGES =
  /web[\\/]src[\\/]shared[\\/](?!(?:combo-field|people|sign-in)[\\/]|editing[\\/](?!button\.module))|packages[\\/]domain[\\/]src[\\/]/;

/** Forms, for the pages that have some. */
const EDITING = /web[\\/]src[\\/]shared[\\/]editing[\\/](?!button\.module)/;

/** What the list of indicators shares with few: one file instead of ten of less than a kilobyte, each of which would be asked for. */
const LIST =
  /use-sync-external-store[\\/]|shared[\\/](?:found-by|rows-of|scorecard-filter|use-printing|sticky-bar|target[\\/]row-target)|domain[\\/]src[\\/](?:open-data[\\/]figure-notes|report[\\/]report-search-text|rating[\\/]format-percent)/;

const groups = [
  { name: 'vendor', test: EVERYWHERE, priority: 3 },
  { name: 'common', test: COMMON, priority: 2, minShareCount: 4 },
  { name: 'pages', test: PAGES, priority: 1, minShareCount: 4, includeDependenciesRecursively: false },
  { name: 'list', test: LIST, priority: 1, minShareCount: 2, includeDependenciesRecursively: false },
  { name: 'editing', test: EDITING, minShareCount: 2, includeDependenciesRecursively: false },
];

export default defineConfig({
  plugins: [react(), operations(), fewerScales(), pages(), compressed()],
  // es2015: RxJS then gives its classes as classes, 4 kB less than written out for ES5.
  resolve: {
    conditions: ['es2015', ...defaultClientConditions],
    // Alone the writer of workbooks asks for it.
    alias: [
      { find: /^fflate$/, replacement: join(import.meta.dirname, 'src/shared/table-file/zip-at-once.ts') },
    ],
  },
  build: {
    manifest: true,
    target: 'es2024',
    assetsInlineLimit: 0,
    modulePreload: {
      polyfill: false,
      // What every page has already is not asked for again with another.
      resolveDependencies: (_file, files, { hostType }) =>
        hostType === 'html' ? files : files.filter((file) => !/^assets\/(?:vendor|common)-/.test(file)),
    },
    rolldownOptions: {
      output: {
        codeSplitting: { groups },
        // The entry names every file that a page may need: letters fewer of each are bytes fewer at first.
        chunkFileNames: ({ isDynamicEntry, name }) =>
          isDynamicEntry || groups.some((group) => group.name === name)
            ? 'assets/[name]-[hash:7].js'
            : 'assets/[hash:7].js',
        assetFileNames: 'assets/[hash:7][extname]',
      },
    },
  },
  server: { proxy: PROXY },
  preview: { proxy: PROXY },
});
