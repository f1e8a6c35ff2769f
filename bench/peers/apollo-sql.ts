// Apollo Server as it comes, over hand-written SQL.
import './production.ts';
import { serveApollo } from './apollo.ts';
import { openPool, sqlReaders } from './read.ts';

await serveApollo(sqlReaders(openPool()));
