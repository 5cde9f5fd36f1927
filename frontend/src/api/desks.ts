/** The desks that one can ask something, in the words of the form: made while the site is built, as they never change. */
import { deskPhone } from '../lib/contact.ts';
import { dial, list } from '../lib/format.ts';
import { foreign } from '../lib/locale.ts';
import { m } from '../lib/paraglide/messages.js';
import { municipalities, partnerships } from './region.ts';
import { schoolsIn } from './schools.ts';

export interface AskedDesk {
  /** Legal code of its partnership. */
  partnership: string;
  name: string;
  /** Whether its name was made up. */
  example: boolean;
  /** For which kind of school it is, and where. */
  kind: string;
  region: string;
  /** Whom one can call instead; null when no number is known. */
  phone: { number: string; href: string } | null;
  /** Whether that is the number of the partnership's office. */
  office: boolean;
  hours: string | null;
  hoursLanguage: string | undefined;
  /** Within how many days it answers. */
  answers: string;
  /** Whether hours and answering time were made up. */
  exampleHours: boolean;
}

export async function desks(): Promise<AskedDesk[]> {
  return (await partnerships()).flatMap((partnership) => {
    const desk = partnership.supportDesk;
    if (!desk) return [];
    const { number, office } = deskPhone(desk, partnership);
    return {
      partnership: partnership.id,
      name: desk.name,
      example: desk.organisation.example,
      kind: m.sector({ sector: partnership.sector }),
      region: list(partnership.municipalities.map(({ name }) => name)),
      phone: number ? { number, href: dial(number) } : null,
      office,
      hours: desk.hours,
      hoursLanguage: foreign(desk.contentLanguage),
      answers: m.desk_answers({ count: desk.answersWithinWorkingDays }),
      exampleHours: desk.example,
    };
  });
}

/** A municipality with all that people call a place in it, and the desks that serve it. */
export interface ServedArea {
  /** Its own name, and the places where its schools are. */
  names: string[];
  /** Legal codes of partnerships. */
  desks: string[];
  /** Whether all of it belongs to them. */
  whole: boolean;
}

export async function servedAreas(): Promise<ServedArea[]> {
  const asked = new Set((await desks()).map(({ partnership }) => partnership));
  const areas = (await municipalities()).map(async ({ id, name, partnerships }) => {
    const places = (await schoolsIn(id)).flatMap(({ address }) => address?.city ?? []);
    const desks = partnerships.map(({ id }) => id).filter((one) => asked.has(one));
    const whole = partnerships.every(({ takesPart }) => takesPart);
    return { names: [...new Set([name, ...places])], desks, whole };
  });
  return Promise.all(areas);
}
