import { graphql } from './graphql.ts';

/** What changes in public, as it happens. */
export const CatalogueChanged = graphql(`
  subscription CatalogueChanged {
    catalogueChanged {
      changes {
        type
        record
      }
    }
  }
`);
