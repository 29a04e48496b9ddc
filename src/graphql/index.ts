export { createGraphqlHandler, type GraphqlParts } from './handler'
