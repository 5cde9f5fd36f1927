/** What a token says about who carries it. The API decides what they may do; this only decides what they are shown. */
export interface Person {
  /** What the issuer tells people apart by. */
  id: string;
  name: string;
  roles: string[];
  schools: string[];
  boards: string[];
  partnerships: string[];
}

/** Whoever keeps the profile of a school. */
export const writes = ({ roles }: Person) => roles.some((role) => ['school-editor', 'school-director'].includes(role));

/** Whoever reads and publishes for a partnership. */
export const decides = ({ roles }: Person) => roles.some((role) => ['consultant', 'editor'].includes(role));

/** Whoever reads what the schools of a board are writing. */
export const oversees = ({ roles }: Person) => roles.includes('board');

export function personOf(accessToken: string): Person {
  const claims = claimsOf(accessToken);
  const list = (name: string) => {
    const value = claims[name];
    return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
  };
  const text = (...names: string[]) => names.map((name) => claims[name]).find((value) => typeof value === 'string');
  return {
    id: String(text('sub') ?? ''),
    name: String(text('name', 'preferred_username', 'sub') ?? ''),
    roles: list('roles'),
    schools: list('schools'),
    boards: list('boards'),
    partnerships: list('partnerships'),
  };
}

function claimsOf(token: string): Record<string, unknown> {
  const [, payload = ''] = token.split('.');
  const bytes = Uint8Array.from(atob(payload.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0));
  return JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>;
}
