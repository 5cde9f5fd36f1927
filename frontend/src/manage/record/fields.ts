/** The parts of what is written, in both languages. */
import { AddressFields } from '../../api/fragments.ts';
import { graphql, type ResultOf } from '../../api/graphql.ts';

export const PlaceWritten = graphql(
  `
    fragment PlaceWritten on Place @_unmask {
      name
      address {
        ...AddressFields
      }
    }
  `,
  [AddressFields],
);

export const RouteWritten = graphql(`
  fragment RouteWritten on AccessRoute @_unmask {
    startBy
    permit
    steps
    stepsEn: steps(language: EN)
    english: contentLanguage(language: EN)
    maxWeeks
    costForParents
  }
`);

export const ContactWritten = graphql(`
  fragment ContactWritten on ContactPoint @_unmask {
    role
    roleEn: role(language: EN)
    name
    phone
    email
    hours
    hoursEn: hours(language: EN)
    english: contentLanguage(language: EN)
  }
`);

export type PlaceOf = ResultOf<typeof PlaceWritten>;
export type RouteOf = ResultOf<typeof RouteWritten>;
export type ContactOf = ResultOf<typeof ContactWritten>;
