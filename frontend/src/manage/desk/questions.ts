/** What a desk asks about questions. It is asked with a token, so no cache may keep it and the server needs no list of it. */
import { graphql, type ResultOf, type VariablesOf } from '../../api/graphql.ts';

/** As little of a question as tells what it is about and who is on it. */
const ListedFields = graphql(`
  fragment ListedFields on DeskQuestion @_unmask {
    number
    partnership {
      name
    }
    status
    asker
    school {
      name
    }
    place
    owner
    mine
    dueOn
    overdue
    receivedAt
    writing
    messages {
      from
      text
    }
  }
`);

export const QuestionFields = graphql(`
  fragment QuestionFields on DeskQuestion @_unmask {
    number
    version
    partnership {
      id
      name
    }
    status
    asker
    school {
      id
      name
    }
    place
    theme {
      id
      name
    }
    municipality {
      id
      name
    }
    replyTo
    owner
    mine
    dueOn
    overdue
    receivedAt
    keptUntil
    writing
    draft {
      text
      savedAt
    }
    outgoing {
      text
      by
      mine
      leavesAt
    }
    messages {
      id
      from
      text
      links {
        kind
        record
        title
        contentLanguage
        withdrawn
      }
      sentAt
    }
    notes {
      id
      text
      by
      at
    }
  }
`);

export const QuestionInbox = graphql(
  `
    query QuestionInbox($filter: InboxFilter, $sort: InboxSort, $after: String) {
      questionInbox(filter: $filter, sort: $sort, first: 20, after: $after) {
        nodes {
          ...ListedFields
        }
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [ListedFields],
);

export const WaitingForDesk = graphql(`
  query WaitingForDesk($filter: InboxFilter) {
    questionInbox(filter: $filter, first: 1) {
      totalCount
    }
  }
`);

export const DeskQuestion = graphql(
  `
    query DeskQuestion($number: String!) {
      deskQuestion(number: $number) {
        ...QuestionFields
      }
    }
  `,
  [QuestionFields],
);

/** Who works at a desk: a question can be given to one of them. */
export const Colleagues = graphql(`
  query Colleagues($partnership: ID!) {
    deskColleagues(partnership: $partnership) {
      id
      name
      me
    }
  }
`);

export const InboxUpdated = graphql(`
  subscription InboxUpdated {
    inboxUpdated {
      number
      onlyWriting
      writing
    }
  }
`);

export type Listed = ResultOf<typeof ListedFields>;
export type Question = ResultOf<typeof QuestionFields>;
export type Filter = NonNullable<VariablesOf<typeof QuestionInbox>['filter']>;
export type Sort = VariablesOf<typeof QuestionInbox>['sort'];
export type Status = Question['status'];
export type Colleague = ResultOf<typeof Colleagues>['deskColleagues'][number];
export type Event = ResultOf<typeof InboxUpdated>['inboxUpdated'];
