import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client';
import { BaseHttpLink } from '@apollo/client/link/http';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { POSSIBLE_TYPES } from '../shared/editing/possible-types.ts';
import { askedAlready } from './asked-already.ts';
import { operationId } from './operation-id.ts';
import { printOperation } from './print-operation.ts';

/** The base link: HttpLink would add the client library's name to every address. */
const http = new BaseHttpLink({
  uri: '/graphql',
  headers: { 'apollo-require-preflight': 'true' },
  print: printOperation,
  fetch: askedAlready,
});

/** The built app names its operations by hash, in GET addresses that caches can hold; in development they are posted. */
const persisted = new PersistedQueryLink({
  generateHash: (document) => operationId(document) ?? '',
  useGETForHashedQueries: true,
});

/** Ids of facets and outcomes mean something only inside their edition, so they are kept with it. */
const cache = new InMemoryCache({
  // A change's answer never comes into the cache: this only spares the console of those who develop.
  ...(import.meta.env.DEV && { possibleTypes: POSSIBLE_TYPES }),
  typePolicies: {
    Facet: { keyFields: false },
    Facets: { merge: true },
    Headline: { merge: true },
    MeasureFramework: { merge: true },
    MovementResult: { merge: true },
    RagCounts: { merge: true },
    Rating: { merge: true },
    Responsibility: { merge: true },
    PrintedOutcome: { keyFields: false },
    // There is one at a time, whichever of its fields a page asks for.
    Viewer: { keyFields: [], merge: true },
    Vision: { merge: true },
  },
});

export const client = new ApolloClient({
  link: import.meta.env.PROD ? ApolloLink.from([persisted, http]) : http,
  cache,
});
