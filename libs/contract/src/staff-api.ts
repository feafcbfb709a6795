export * from './staff/graphql.js';
