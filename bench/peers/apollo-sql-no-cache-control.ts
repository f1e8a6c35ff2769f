// Apollo Server without its plugin that works out a cache policy of every field.
import './production.ts';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { serveApollo } from './apollo.ts';
import { openPool, sqlReaders } from './read.ts';

await serveApollo(sqlReaders(openPool()), [ApolloServerPluginCacheControlDisabled()]);
