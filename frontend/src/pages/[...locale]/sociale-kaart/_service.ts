import { graphql, type ResultOf } from '../../../api/graphql.ts';

export const ServicePage = graphql(`
  query ServicePage($id: ID!) {
    service(id: $id) {
      id
      name
      category
      description
      eligibility
      organisation {
        id
        name
        website
        phone
        email
      }
      supportNeeds {
        id
      }
      ageFrom
      ageTo
      serviceArea {
        id
        name
        partnerships {
          id
        }
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
      languages
      cost
      accessibility
      routes {
        startBy
        permit
        steps
        maxWeeks
        costForParents
      }
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

export type ServiceView = NonNullable<ResultOf<typeof ServicePage>['service']>;
