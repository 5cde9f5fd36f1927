/** A core area in the memory of this tab: what is typed of it, and what the server has. */
import { askAs } from '../../account/ask.ts';
import { keys } from '../../account/once.ts';
import { hold, type Holding } from '../held.ts';
import { whyNotKept } from '../why.ts';
import { divisionOf, schoolsIn, type Whole } from './division.ts';
import { type CoreArea, EndCoreArea, SaveCoreArea } from './questions.ts';
import { changed, together, type Typed } from './typed.ts';

/** What became of a press on a button. */
export type Outcome = 'done' | 'wrong' | 'conflict' | 'failed';

interface Problem {
  field: string | null;
  message: string;
}

/** What a colleague did in between. */
export interface Overtaken {
  /** They ended this core area. */
  ended: boolean;
  added: string[];
  taken: string[];
}

export class Dividing implements Holding {
  /** As the server has it; read anew after a colleague changed it. */
  whole: Whole = $state.raw() as Whole;
  /** Null for one that is not there yet. */
  area: CoreArea | null = $state.raw(null);
  typed: Typed = $state() as Typed;
  /** What is wrong, by the id of its control; of a school by its code. */
  wrong: Record<string, string> = $state.raw({});
  trouble = $state('');
  overtaken: Overtaken | null = $state.raw(null);
  #begun: Typed = $state.raw() as Typed;
  #id: string | null;
  #version: number;
  #key = keys();

  constructor(whole: Whole, area: CoreArea | null) {
    this.whole = whole;
    this.area = area;
    this.#id = area?.id ?? null;
    this.#version = whole.partnership.divisionVersion;
    this.typed = typedOf(whole, area);
    this.#begun = typedOf(whole, area);
  }

  get isUnsaved(): boolean {
    return words(this.typed) !== words(this.#begun);
  }

  choose(school: string, wanted: boolean): void {
    const others = this.typed.schools.filter((one) => one !== school);
    this.typed.schools = wanted ? [...others, school] : others;
  }

  save(): Promise<Outcome> {
    const sent = { ...this.typed, schools: [...this.typed.schools] };
    const schools = [...sent.schools].sort();
    const { name, municipality } = sent;
    const input = { ...this.#about(), name, municipality: municipality || null, schools };
    return this.#tried(async () => {
      const key = this.#key(JSON.stringify(input));
      const { answer } = await askAs(SaveCoreArea, { input: { ...input, idempotencyKey: key } });
      if (answer.__typename === 'CoreAreaRefused') return this.#refuse(answer.problems, schools);
      if (answer.__typename === 'CoreAreaConflict') return this.#readAgain();
      this.#id = answer.coreArea.id;
      this.#version = answer.version;
      this.#begun = sent;
      this.overtaken = null;
      return 'done';
    });
  }

  end(): Promise<Outcome> {
    const { coreArea, partnership, version } = this.#about();
    const input = { coreArea: coreArea ?? '', partnership, version };
    return this.#tried(async () => {
      const key = this.#key(`end ${JSON.stringify(input)}`);
      const { answer } = await askAs(EndCoreArea, { input: { ...input, idempotencyKey: key } });
      if (answer.__typename === 'CoreAreaRefused') return this.#refuse(answer.problems, []);
      if (answer.__typename === 'CoreAreaConflict') return this.#readAgain();
      this.typed = this.#begun;
      return 'done';
    });
  }

  #about() {
    return { coreArea: this.#id, partnership: this.whole.partnership.id, version: this.#version };
  }

  async #tried(change: () => Promise<Outcome>): Promise<Outcome> {
    this.trouble = '';
    this.wrong = {};
    try {
      return await change();
    } catch (error) {
      this.trouble = whyNotKept(error);
      return 'failed';
    }
  }

  #refuse(problems: Problem[], schools: string[]): Outcome {
    const control = (field: string | null) => {
      const place = /^input\.schools\[(\d+)\]$/.exec(field ?? '')?.[1];
      return place ? (schools[Number(place)] ?? '') : (field ?? '').replace(/^input\./, '');
    };
    this.wrong = Object.fromEntries(problems.map(({ field, message }) => [control(field), message]));
    this.trouble = this.wrong.coreArea ?? this.wrong.version ?? this.wrong.partnership ?? '';
    return 'wrong';
  }

  /** What was typed here stays, on top of what the colleague did. */
  async #readAgain(): Promise<Outcome> {
    const { id } = this.whole.partnership;
    const whole = await divisionOf(id);
    if (!whole) throw new Error(`${id} is not theirs any more`);
    const area = whole.partnership.coreAreas.find((one) => one.id === this.#id) ?? null;
    const ended = this.#id !== null && !area;
    const theirs = ended ? { ...this.#begun, schools: [] } : typedOf(whole, area);
    const known = whole.schools.map((school) => school.id);
    const mine = together(this.#begun, this.typed, theirs);
    this.overtaken = { ended, ...changed(this.#begun, theirs) };
    this.typed = { ...mine, schools: mine.schools.filter((school) => known.includes(school)) };
    this.#begun = theirs;
    this.whole = whole;
    this.area = area;
    this.#version = whole.partnership.divisionVersion;
    return 'conflict';
  }
}

const typedOf = (whole: Whole, area: CoreArea | null): Typed => ({
  name: area?.name ?? '',
  municipality: area?.municipality?.id ?? '',
  schools: area ? schoolsIn(whole, area.id).map(({ id }) => id) : [],
});

const words = ({ name, municipality, schools }: Typed) => JSON.stringify([name, municipality, [...schools].sort()]);

class NotThere extends Error {}

/** Null when it is not theirs, or there is no such core area; without an id it is a new one. */
export function dividingOf(partnership: string, id: string): Promise<Dividing | null> {
  const open = async () => {
    const whole = await divisionOf(partnership);
    const area = whole?.partnership.coreAreas.find((one) => one.id === id) ?? null;
    if (!whole || (id && !area)) throw new NotThere();
    return new Dividing(whole, area);
  };
  return hold(`core area ${partnership} ${id}`, open).catch((error: unknown) => {
    if (error instanceof NotThere) return null;
    throw error;
  });
}
