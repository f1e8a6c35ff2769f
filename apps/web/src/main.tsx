import './styles/tokens.css';
import './styles/base.css';
import './styles/print.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, RouterContextProvider } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { apiContext } from './shared/load.ts';
import { readerHere } from './shared/reader-here.ts';
import { client } from './shell/apollo.ts';
import { drawSoon } from './shell/draw-soon.ts';
import { routes } from './shell/routes.tsx';

const getContext = () => new RouterContextProvider(new Map([[apiContext, client]]));
const router = createBrowserRouter(routes, { getContext });

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no root element');
drawSoon(router, () =>
  createRoot(root).render(
    <StrictMode>
      <RouterProvider router={router} />
    </StrictMode>,
  ),
);

// Links are followed by somebody who is there.
void readerHere()
  .then(() => import('./shell/prefetch.ts'))
  .then(
    ({ prefetchOnIntent }) => prefetchOnIntent(routes, getContext()),
    () => {
      // Without it a page is asked for when its link is followed.
    },
  );
