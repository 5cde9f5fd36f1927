/** Somebody who asks a desk something, by the API alone: what the desk sees of it is tested on its pages. */
import { randomInt } from 'node:crypto';
import { request } from 'node:http';
import { json } from 'node:stream/consumers';
import { sent, typedCode } from './typed.ts';

interface Thread {
  status: string;
  messages: { from: string; text: string }[];
}

const words = {
  ask:
    'mutation($input: AskQuestionInput!) { askQuestion(input: $input) ' +
    '{ ... on QuestionAsked { followUpCode thread { number } } } }',
  see: 'query($followUpCode: String!) { myQuestion(followUpCode: $followUpCode) { status messages { from text } } }',
  reply: 'mutation($input: ReplyToQuestionInput!) { replyToQuestion(input: $input) { __typename } }',
  erase: 'mutation($input: EraseQuestionInput!) { eraseQuestion(input: $input) { __typename } }',
};

/** One network may ask ten questions an hour: each asker comes from another part of this machine's own. */
const somewhere = () => `127.${randomInt(1, 255)}.${randomInt(255)}.1`;

const call = <Result>(localAddress: string, query: string, variables: object): Promise<Result> =>
  new Promise((done, fail) => {
    sent({ query, variables });
    const port = process.env.DEKKEND_API_PORT ?? '8080';
    const headers = { 'content-type': 'application/json' };
    request({ host: '127.0.0.1', port, path: '/graphql', method: 'POST', headers, localAddress }, (response) => {
      json(response).then((answer) => done((answer as { data: Result }).data), fail);
    })
      .on('error', fail)
      .end(JSON.stringify({ query, variables }));
  });

export async function ask(text: string, more: object = {}) {
  const from = somewhere();
  const input = { partnership: 'PO2704', asker: 'PARENT', text, secondsOpen: 60, ...more };
  type Asked = { askQuestion: { followUpCode: string; thread: { number: string } } };
  const { followUpCode, thread } = (await call<Asked>(from, words.ask, { input })).askQuestion;
  typedCode(followUpCode);
  return {
    number: thread.number,
    code: followUpCode,
    /** All that the asker sees. */
    async thread(): Promise<Thread> {
      return (await call<{ myQuestion: Thread }>(from, words.see, { followUpCode })).myQuestion;
    },
    reply: (text: string) => call(from, words.reply, { input: { followUpCode, text } }),
    erase: () => call(from, words.erase, { input: { followUpCode } }),
  };
}
