import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client';
import { render } from '@testing-library/react';
import type { ComponentType } from 'react';
import {
  type ActionFunction,
  createMemoryRouter,
  type RouteObject,
  RouterContextProvider,
} from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { of, throwError } from 'rxjs';
import { apiContext } from '../load.ts';
import { POSSIBLE_TYPES } from './possible-types.ts';
import { revalidateWhenDone } from './revalidate-when-done.ts';

interface Page {
  readonly Component: ComponentType;
  readonly action: ActionFunction;
  /** What its loader hands it, the first time and after each change. */
  readonly load: () => unknown;
  /** Other pages, to go to. */
  readonly others?: readonly RouteObject[];
}

/** For tests: draws a page with the action that it has, on an API that answers its changes so, in turn, and then not at all. */
export function drawAnswered({ Component, action, load, others = [] }: Page, ...answers: readonly object[]) {
  const sent: Record<string, unknown>[] = [];
  const link = new ApolloLink(({ variables }) => {
    const data = answers[sent.length];
    sent.push(variables);
    return data === undefined ? throwError(() => new TypeError('Failed to fetch')) : of({ data });
  });
  const client = new ApolloClient({ link, cache: new InMemoryCache({ possibleTypes: POSSIBLE_TYPES }) });
  const route: RouteObject = {
    path: '/',
    Component,
    HydrateFallback: Nothing,
    loader: load,
    action,
    shouldRevalidate: revalidateWhenDone,
  };
  const router = createMemoryRouter([route, ...others], {
    getContext: () => new RouterContextProvider(new Map([[apiContext, client]])),
  });
  render(<RouterProvider router={router} />);
  return { sent, router };
}

const Nothing = () => null;
