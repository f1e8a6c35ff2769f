import type { RouteObject } from 'react-router';
import { FatalError } from './fatal-error.tsx';
import { Layout } from './layout.tsx';
import { LoadingPage } from './loading-page.tsx';
import { NotFoundPage } from './not-found-page.tsx';
import { PageError } from './page-error.tsx';
import { shellLoader } from './shell-data.ts';

/** The pages of the domain's parseAddress, each loaded when it is first asked for. */
const pages: RouteObject[] = [
  { index: true, lazy: () => import('../headline/home-page.tsx') },
  { path: 'editions', lazy: () => import('../editions/editions-page.tsx') },
  { path: 'editions/open', lazy: () => import('../editions/open/open-page.tsx') },
  { path: 'editions/:edition', lazy: () => import('../headline/headline-page.tsx') },
  { path: 'editions/:edition/indicators', lazy: () => import('../indicators/indicators-page.tsx') },
  { path: 'editions/:edition/indicators/:indicator', lazy: () => import('../indicator/indicator-page.tsx') },
  { path: 'editions/:edition/areas/:area', lazy: () => import('../headline/area/area-page.tsx') },
  { path: 'editions/:edition/conflicts', lazy: () => import('../conflicts/conflicts-page.tsx') },
  { path: 'editions/:edition/glossary', lazy: () => import('../glossary/glossary-page.tsx') },
  { path: 'editions/:edition/data', lazy: () => import('../data/data-page.tsx') },
  { path: 'editions/:edition/pack', lazy: () => import('../pack/pack-page.tsx') },
  { path: 'editions/:edition/changes', lazy: () => import('../editions/changes/changes-page.tsx') },
  { path: 'editions/:edition/history', lazy: () => import('../editions/history/history-page.tsx') },
  { path: 'editions/:edition/highlights', lazy: () => import('../editions/highlights/highlights-page.tsx') },
  { path: 'editions/:edition/import', lazy: () => import('../editions/import/import-page.tsx') },
  { path: 'editions/:edition/targets', lazy: () => import('../editions/targets/targets-page.tsx') },
  {
    path: 'editions/:edition/recommendations',
    lazy: () => import('../editions/recommendations/recommendations-page.tsx'),
  },
  { path: 'outcomes', lazy: () => import('../outcomes/outcomes-page.tsx') },
  { path: 'outcomes/matrix', lazy: () => import('../outcomes/matrix/matrix-page.tsx') },
  { path: 'outcomes/:outcome', lazy: () => import('../outcomes/outcome/outcome-page.tsx') },
  { path: 'measures', lazy: () => import('../measures/measures-page.tsx') },
  { path: 'measures/:chain', lazy: () => import('../measures/measure-page.tsx') },
  { path: 'framework', lazy: () => import('../framework/framework-page.tsx') },
  { path: 'framework/:measure', lazy: () => import('../framework/measure-page.tsx') },
  { path: 'plans', lazy: () => import('../plans/plans-page.tsx') },
  { path: 'plans/requests', lazy: () => import('../plans/requests-page.tsx') },
  { path: 'plans/:plan', lazy: () => import('../plans/plan-page.tsx') },
  { path: 'corporate-plan', lazy: () => import('../corporate-plan/corporate-plan-page.tsx') },
  { path: 'corporate-plan/:outcome', lazy: () => import('../corporate-plan/outcome-page.tsx') },
  { path: 'returns', lazy: () => import('../returns/returns-page.tsx') },
  { path: 'returns/import', lazy: () => import('../returns/import/import-page.tsx') },
  { path: 'returns/:edition/:indicator', lazy: () => import('../returns/form/return-page.tsx') },
  { path: 'compare', lazy: () => import('../compare/compare-page.tsx') },
  { path: 'views', lazy: () => import('../views/views-page.tsx') },
  { path: 'audit', lazy: () => import('../audit/audit-page.tsx') },
  { path: 'search', lazy: () => import('../search/search-page.tsx') },
  { path: 'about', lazy: () => import('../about/about-page.tsx') },
  { path: 'about/ratings', lazy: () => import('../about/ratings-page.tsx') },
  { path: 'accessibility', lazy: () => import('../statements/accessibility-page.tsx') },
  { path: 'privacy', lazy: () => import('../statements/privacy-page.tsx') },
  { path: 'cookies', lazy: () => import('../statements/cookies-page.tsx') },
  { path: 'terms', lazy: () => import('../statements/terms-page.tsx') },
  { path: 'sign-in', lazy: () => import('../sign-in/sign-in-page.tsx') },
  { path: 'set-password', lazy: () => import('../sign-in/set-password-page.tsx') },
  { path: 'account', lazy: () => import('../account/account-page.tsx') },
  { path: 'people', lazy: () => import('../people/people-page.tsx') },
  { path: 'people/:person', lazy: () => import('../people/person-page.tsx') },
  { path: '*', Component: NotFoundPage },
];

export const routes: RouteObject[] = [
  {
    id: 'shell',
    path: '/',
    Component: Layout,
    ErrorBoundary: FatalError,
    HydrateFallback: LoadingPage,
    loader: shellLoader,
    // Editions and the council's name do not change while a reader walks from page to page, unless the reader moves one on.
    shouldRevalidate: ({ actionResult }) => actionResult?.editions === true,
    children: [{ ErrorBoundary: PageError, children: pages }],
  },
];
