import ids from 'virtual:operation-ids';
import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client';
import { BaseHttpLink } from '@apollo/client/link/http';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { type DocumentNode, Kind } from 'graphql';
import { printOperation } from './print-operation.ts';

/** The base link: HttpLink would add the client library's name to every address. */
const http = new BaseHttpLink({
  uri: '/graphql',
  headers: { 'apollo-require-preflight': 'true' },
  print: printOperation,
});

/** The built app names its operations by hash, in GET addresses that caches can hold; in development they are posted. */
const persisted = new PersistedQueryLink({
  generateHash: (document) => ids[operationName(document)] ?? '',
  useGETForHashedQueries: true,
});

/** Ids of facets and outcomes mean something only inside their edition, so they are kept with it. */
const cache = new InMemoryCache({
  // What may come of a change; without them an answer's parts cannot be told apart.
  possibleTypes: {
    ChangeDeliveryMeasureResult: [
      'DeliveryMeasureChanged',
      'DeliveryMeasureConflict',
      'InvalidInput',
      'NotAllowed',
    ],
    ChangeMappingResult: ['InvalidInput', 'MappingChanged', 'MappingConflict', 'NotAllowed'],
    RegisterPlanResult: ['InvalidInput', 'NotAllowed', 'PlanRegistered'],
  },
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
    Vision: { merge: true },
  },
});

export const client = new ApolloClient({
  link: Object.keys(ids).length > 0 ? ApolloLink.from([persisted, http]) : http,
  cache,
});

function operationName(document: DocumentNode): string {
  const query = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  return query?.name?.value ?? '';
}
