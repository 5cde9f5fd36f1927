/** What many records have in common, asked in the same words everywhere. */
import { graphql } from './graphql.ts';

export const AddressFields = graphql(`
  fragment AddressFields on Address @_unmask {
    street
    houseNumber
    postcode
    city
  }
`);

/** How to reach somebody; a card leaves out what a page tells. */
export const ContactFields = graphql(`
  fragment ContactFields on ContactPoint @_unmask {
    role(language: $language)
    name
    phone
    email
    hours(language: $language)
    contentLanguage(language: $language)
  }
`);

export const PageFields = graphql(`
  fragment PageFields on PageInfo @_unmask {
    hasNextPage
    hasPreviousPage
    startCursor
    endCursor
  }
`);

export const RouteFields = graphql(`
  fragment RouteFields on AccessRoute @_unmask {
    startBy
    permit
    steps(language: $language)
    contentLanguage(language: $language)
    maxWeeks
    costForParents
  }
`);

export const SourceFields = graphql(`
  fragment SourceFields on Source @_unmask {
    title
    asOf
    url
    note(language: $language)
    contentLanguage(language: $language)
  }
`);
