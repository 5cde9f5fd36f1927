// Signs in where people sign in, for the first time: with the password they were given, a new one, and a second factor.
//   node sign-in.mjs ISSUER CLIENT REDIRECT USER PASSWORD   prints the access token
import { createHash, createHmac, randomBytes } from 'node:crypto';

const [issuer, client, redirect, user, password] = process.argv.slice(2);
const cookies = new Map();

async function visit(address, form) {
  const answer = await fetch(address, {
    method: form ? 'POST' : 'GET',
    body: form && new URLSearchParams(form),
    headers: { cookie: [...cookies].map((pair) => pair.join('=')).join('; ') },
    redirect: 'manual',
  });
  for (const cookie of answer.headers.getSetCookie()) {
    const [name, value] = cookie.split(';', 1)[0].split(/=(.*)/s);
    cookies.set(name, value);
  }
  return answer;
}

/** The code that an authenticator shows now: six digits, SHA-256, half a minute, as the realm asks. */
function oneTimeCode(secret) {
  const moment = Buffer.alloc(8);
  moment.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)));
  const mac = createHmac('sha256', secret).update(moment).digest();
  return String((mac.readUInt32BE(mac.at(-1) & 15) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

/** What a person fills in on a page with this form. */
function filledIn(page) {
  const hidden = Object.fromEntries(
    [...page.matchAll(/<input[^>]*type="hidden"[^>]*>/g)].flatMap(([input]) => {
      const name = /name="([^"]*)"/.exec(input)?.[1];
      return name ? [[name, /value="([^"]*)"/.exec(input)?.[1] ?? '']] : [];
    }),
  );
  if (hidden.totpSecret) return { ...hidden, totp: oneTimeCode(hidden.totpSecret), userLabel: 'proof' };
  const chosen = `${password}-chosen`;
  return page.includes('name="password-new"')
    ? { ...hidden, 'password-new': chosen, 'password-confirm': chosen }
    : { ...hidden, username: user, password };
}

const found = await (await fetch(`${issuer}/.well-known/openid-configuration`)).json();
const verifier = randomBytes(32).toString('base64url');
const ask = new URLSearchParams({
  client_id: client,
  redirect_uri: redirect,
  response_type: 'code',
  scope: 'openid',
  code_challenge: createHash('sha256').update(verifier).digest('base64url'),
  code_challenge_method: 'S256',
});

let answer = await visit(`${found.authorization_endpoint}?${ask}`);
let code;
for (let step = 0; !code && step < 10; step++) {
  const onward = answer.headers.get('location');
  if (onward?.startsWith(redirect)) code = new URL(onward).searchParams.get('code');
  else if (onward) answer = await visit(onward);
  else {
    const page = await answer.text();
    const action = /<form[^>]*action="([^"]*)"/.exec(page)?.[1].replaceAll('&amp;', '&');
    if (!action) throw new Error(`The issuer shows no form: ${answer.status} ${page.slice(0, 500)}`);
    answer = await visit(action, filledIn(page));
  }
}
if (!code) throw new Error('The issuer does not let this account in.');

const token = await fetch(found.token_endpoint, {
  method: 'POST',
  body: new URLSearchParams({
    grant_type: 'authorization_code',
    client_id: client,
    redirect_uri: redirect,
    code,
    code_verifier: verifier,
  }),
});
console.log((await token.json()).access_token);
