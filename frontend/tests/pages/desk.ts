/** Somebody at a desk, by the API alone: what askers see of it is tested on their pages. */
import type { APIRequestContext } from '@playwright/test';
import { sent } from './typed.ts';

const issuer = `http://localhost:${process.env.DEKKEND_ISSUER_PORT ?? '8090'}/dekkend`;

interface Article {
  id: string;
  version: number;
}

export async function desk(request: APIRequestContext, username = 'desk') {
  // The embedded issuer asks no password.
  const form = {
    grant_type: 'password',
    client_id: 'dekkend-site',
    username,
    password: 'none',
    scope: 'openid',
  };
  const { access_token } = (await (await request.post(`${issuer}/token`, { form })).json()) as { access_token: string };
  const headers = { authorization: `Bearer ${access_token}` };

  async function call<Result>(query: string, variables: object): Promise<Result> {
    sent({ query, variables });
    const answer = await request.post('/graphql', { headers, data: { query, variables } });
    return ((await answer.json()) as { data: Result }).data;
  }

  interface Inbox {
    questionInbox: {
      nodes: { number: string; messages: { text: string }[] }[];
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
    };
  }
  const inbox =
    'query($after: String) { questionInbox(first: 20, after: $after) ' +
    '{ nodes { number messages { text } } pageInfo { hasNextPage endCursor } } }';

  return {
    /** Writes an answer for everybody, which a colleague publishes. */
    async write(title: string): Promise<Article> {
      const save =
        'mutation($input: SaveArticleInput!) { saveArticle(input: $input) ' +
        '{ ... on ArticleDraftKept { draft { id version } } } }';
      const [reviewedOn] = new Date().toISOString().split('T');
      const words = { title: { nl: title }, summary: { nl: 'Ja.' }, body: { nl: 'Dat mag.' } };
      const input = { ...words, version: 0, audience: ['PARENT'], reviewedOn, sources: [{ title: 'Wet' }] };
      return (await call<{ saveArticle: { draft: Article } }>(save, { input })).saveArticle.draft;
    },
    async publish({ id, version }: Article): Promise<Article> {
      const publish =
        'mutation($input: PublishArticleInput!) { publishArticle(input: $input) ' +
        '{ ... on ArticlePublished { article { id version } } } }';
      const input = { article: id, version };
      return (await call<{ publishArticle: { article: Article } }>(publish, { input })).publishArticle.article;
    },
    async withdraw({ id, version }: Article): Promise<void> {
      const withdraw = 'mutation($input: WithdrawArticleInput!) { withdrawArticle(input: $input) { __typename } }';
      await call(withdraw, { input: { article: id, version } });
    },
    /** On these days it answers nothing, and on all others it does. */
    async close(partnership: string, periods: { from: string; to: string }[]): Promise<void> {
      const seen = 'query($partnership: ID!) { partnership(id: $partnership) { supportDesk { closingsVersion } } }';
      type Seen = { partnership: { supportDesk: { closingsVersion: number } } };
      const version = (await call<Seen>(seen, { partnership })).partnership.supportDesk.closingsVersion;
      const save = 'mutation($input: SaveDeskClosingsInput!) { saveDeskClosings(input: $input) { __typename } }';
      await call(save, { input: { partnership, periods, version } });
    },
    /** Notes on a day what people call about: each theme with how often, place by place. */
    async heard(partnership: string, day: string, places: string[], themes: [string, ...number[]][]): Promise<void> {
      const log = 'mutation($input: LogContactInput!) { logContact(input: $input) { __typename } }';
      for (const [theme, ...times] of themes)
        for (const [place, often] of times.entries())
          for (let left = often; left > 0; left--) {
            const about = { partnership, theme, municipality: places[place], day };
            const input = { ...about, channel: 'PHONE', asker: 'PARENT' };
            const { logContact } = await call<{ logContact: { __typename: string } }>(log, { input });
            if (logContact.__typename !== 'ContactLogged') throw new Error(`Not noted: ${theme} on ${day}`);
          }
    },
    /** The last quarter that was counted. */
    async counted(partnership: string): Promise<string | undefined> {
      const seen = 'query($partnership: ID!) { signals(partnership: $partnership) { quarter } }';
      type Seen = { signals: { quarter: string } | null };
      return (await call<Seen>(seen, { partnership })).signals?.quarter;
    },
    async answer(number: string, text: string): Promise<string> {
      const seen = 'query($number: String!) { deskQuestion(number: $number) { version } }';
      const { deskQuestion } = await call<{ deskQuestion: { version: number } }>(seen, { number });
      const answer = 'mutation($input: AnswerQuestionInput!) { answerQuestion(input: $input) { __typename } }';
      const input = { number, text, version: deskQuestion.version };
      const { answerQuestion } = await call<{ answerQuestion: { __typename: string } }>(answer, { input });
      return answerQuestion.__typename;
    },
    /** The numbers of the questions that hold a text. */
    async holding(text: string): Promise<string[]> {
      const found: string[] = [];
      for (let after: string | null = null, more = true; more;) {
        const { nodes, pageInfo }: Inbox['questionInbox'] = (await call<Inbox>(inbox, { after })).questionInbox;
        for (const { number, messages } of nodes)
          if (messages.some((one) => one.text.includes(text))) found.push(number);
        ({ endCursor: after, hasNextPage: more } = pageInfo);
      }
      return found;
    },
  };
}
