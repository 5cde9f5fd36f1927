import { graphql, type ResultOf } from '../../../api/graphql.ts';

export const OfferPage = graphql(`
  query OfferPage($id: ID!) {
    offer(id: $id) {
      id
      name
      kind
      summary
      description
      provider {
        id
        name
        website
      }
      providerSchool {
        id
        name
      }
      partnerships {
        id
        name
      }
      supportNeeds {
        id
      }
      ageFrom
      ageTo
      serviceArea {
        id
        name
      }
      places {
        name
        address {
          street
          houseNumber
          postcode
          city
        }
      }
      routes {
        startBy
        permit
        steps
        maxWeeks
        costForParents
      }
      capacityHistory {
        countedOn
        group
        maximum
        occupied
        reserved
        waiting
        free
        status
        estimate
        source {
          title
          asOf
        }
      }
      history {
        name
        description
        plannedFor
        source {
          title
          asOf
        }
      }
      validFrom
      validTo
      status
      lastKnownOn
      confirmedThisYear
      contacts {
        role
        name
        phone
        email
        hours
      }
      source {
        title
        asOf
        url
        note
      }
      example
    }
  }
`);

export type OfferView = NonNullable<ResultOf<typeof OfferPage>['offer']>;
