/** Typed GraphQL: the type of an answer comes from the text of its question and the contract in `schema/`. */
import { initGraphQLTada } from 'gql.tada';
import type { introspection } from './schema.d.ts';

export const graphql = initGraphQLTada<{
  introspection: introspection;
  scalars: { Date: string; DateTime: string; URL: string; Postcode: string; SchoolYear: string; Cents: number };
}>();

export type { FragmentOf, ResultOf, TadaDocumentNode, VariablesOf } from 'gql.tada';
