/** A draft in the memory of this tab: what stands in the form, what the server has of it, and what goes there next. */
import { askAs, Away } from '../../account/ask.ts';
import { SignedOut, whenBack } from '../../account/session.svelte.ts';
import type { OfYear } from '../route.ts';
import { forms, sections } from './forms.ts';
import { type Placed, place } from './problems.ts';
import { type Draft, type DraftFacts, type ProfileSection, SaveSection, type Written } from './questions.ts';
import { type Questionnaire, wordsIn } from './reading.ts';
import { atRest, type Event, isUnsaved, next, type Saving } from './saving.ts';
import { inputOf, plain, unfinished, type Words } from './words.ts';

/** A colleague's text of the same part, and who wrote it when. */
export interface Theirs {
  words: Words;
  base: Words;
  savedAt: string | null;
  savedBy: string | null;
}

type PerSection<Value> = Record<ProfileSection, Value>;

const each = <Value>(value: (section: ProfileSection) => Value) =>
  Object.fromEntries(sections.map((section) => [section, value(section)])) as PerSection<Value>;

export class Keeper implements Questionnaire {
  readonly school: Written;
  readonly asked: Questionnaire['asked'];
  readonly norm: Draft['norm'];
  facts: DraftFacts = $state.raw() as DraftFacts;
  steps: Draft['steps'] = $state.raw([]);
  words: PerSection<Words> = $state(each(() => []));
  saving: PerSection<Saving> = $state.raw(each(() => atRest(0, '', null)));
  wrong: PerSection<Placed[]> = $state.raw(each(() => []));
  theirs: PerSection<Theirs | null> = $state.raw(each(() => null));
  /** What the API could not do, which is nobody's fault who types. */
  failed = $state(false);

  #timers: Partial<PerSection<ReturnType<typeof setTimeout>>> = {};
  #sends: Partial<PerSection<Promise<void>>> = {};
  #base: PerSection<Words> = each(() => []);
  /** What was on its way, by the key under which it is sent again. */
  #taken: Partial<PerSection<{ key: string; words: Words }>> = {};
  #ends: (() => void)[] = [];

  constructor(school: Written, draft: Draft, asked: Questionnaire['asked']) {
    this.school = school;
    this.asked = asked;
    this.norm = draft.norm;
    this.steps = draft.steps;
    this.facts = draft;
    this.words = each((section) => wordsIn(this, section, draft.content));
    this.#base = each((section) => wordsIn(this, section, draft.content));
    this.saving = each((section) => this.#atRest(section, draft));
    const back = whenBack(() => this.#hurry(isUnsaved));
    const online = () => this.#hurry(({ state }) => state === 'lost');
    addEventListener('online', online);
    this.#ends = [back, () => removeEventListener('online', online)];
  }

  /** Nothing is sent from here any more. */
  close(): void {
    this.#ends.forEach((end) => end());
    Object.values(this.#timers).forEach((timer) => clearTimeout(timer));
  }

  /** Whose draft it is, and of which year. */
  get whose(): OfYear {
    return { school: this.school.id, schoolYear: this.facts.schoolYear };
  }

  get maySave(): boolean {
    return this.facts.may.includes('SAVE');
  }

  get isUnsaved(): boolean {
    return sections.some((one) => isUnsaved(this.saving[one]) || unfinished(forms[one], this.words[one]).length > 0);
  }

  /** Somebody changed the words of a part. */
  typed(section: ProfileSection): void {
    if (this.wrong[section].length) this.wrong = { ...this.wrong, [section]: [] };
    this.#happen(section, { is: 'typed', text: this.#wanted(section), now: Date.now() });
  }

  /** Puts other words in a part, and keeps them. */
  put(section: ProfileSection, words: Words): void {
    this.words[section] = words;
    this.theirs = { ...this.theirs, [section]: null };
    this.#happen(section, { is: 'chosen', text: this.#wanted(section), now: Date.now() });
  }

  /** Keeps a part as it stands there: it is true, and from now on the school's own text. */
  affirm(section: ProfileSection): Promise<boolean> {
    this.#happen(section, { is: 'affirmed', now: Date.now() });
    return this.flush();
  }

  /** Keeps all there is now, also when that does not work at once; false when something of it could not be kept. */
  async flush(): Promise<boolean> {
    const goesOn = () => sections.some((one) => ['typing', 'lost'].includes(this.saving[one].state));
    for (let tries = 0; tries === 0 || (tries < 4 && goesOn()); tries++) {
      this.#hurry(() => true);
      await Promise.all(Object.values(this.#sends));
    }
    return !this.isUnsaved;
  }

  #hurry(which: (saving: Saving) => boolean) {
    for (const section of sections) {
      if (which(this.saving[section])) this.#happen(section, { is: 'hurry', now: Date.now(), key: key() });
    }
  }

  #atRest(section: ProfileSection, draft: Draft): Saving {
    const of = draft.sections.find((one) => one.section === section);
    return atRest(of?.version ?? 0, JSON.stringify(inputOf(section, this.#base[section])), of?.savedAt ?? null);
  }

  /** As it would be sent; what cannot be sent leaves the part as the server has it. */
  #wanted(section: ProfileSection): string {
    const input = inputOf(section, this.words[section]);
    return input ? JSON.stringify(input) : this.saving[section].kept;
  }

  #happen(section: ProfileSection, event: Event): void {
    const before = this.saving[section];
    const after = next(before, event);
    this.saving = { ...this.saving, [section]: after };
    clearTimeout(this.#timers[section]);
    if (after.due !== null) {
      const due = () => this.#happen(section, { is: 'due', now: Date.now(), key: key() });
      this.#timers[section] = setTimeout(due, Math.max(0, after.due - Date.now()));
    }
    if (after.state === 'sending' && before.state !== 'sending') this.#sends[section] = this.#send(section, after);
  }

  async #send(section: ProfileSection, { sent }: Saving): Promise<void> {
    if (!sent) return;
    const words = this.#take(section, sent.key);
    try {
      const input = {
        draft: this.facts.id,
        section: JSON.parse(sent.text),
        version: sent.version,
        idempotencyKey: sent.key,
      };
      const { saveProfileDraft: answer } = await askAs(SaveSection, { input });
      const now = Date.now();
      if (answer.__typename === 'ProfileDraftSaved') {
        this.#saved(section, words, answer.draft, now);
      } else if (answer.__typename === 'ProfileDraftConflict') {
        const other = wordsIn(this, section, answer.theirs);
        const theirs = JSON.stringify(inputOf(section, other));
        this.#happen(section, { is: 'conflict', version: answer.version, savedAt: answer.savedAt, theirs, now });
        if (this.saving[section].state === 'conflict') this.#conflict(section, other, answer);
      } else {
        this.wrong = { ...this.wrong, [section]: answer.problems.map((one) => place(one, (at) => this.words[at])) };
        this.#happen(section, { is: 'refused' });
      }
      this.failed = false;
    } catch (error) {
      this.failed = !(error instanceof Away || error instanceof SignedOut);
      this.#happen(section, error instanceof SignedOut ? { is: 'signedOut' } : { is: 'lost', now: Date.now() });
    }
  }

  /** The words that a save takes along: what is typed while it is on its way, is newer. */
  #take(section: ProfileSection, key: string): Words {
    const known = this.#taken[section];
    const taken = known?.key === key ? known : { key, words: plain(this.words[section]) };
    this.#taken[section] = taken;
    return taken.words;
  }

  #saved(section: ProfileSection, words: Words, facts: DraftFacts, now: number) {
    // Answers may pass each other: an older one tells nothing new.
    if (facts.version >= this.facts.version) this.facts = facts;
    const of = facts.sections.find((one) => one.section === section);
    this.#base[section] = words;
    this.#happen(section, { is: 'kept', version: of?.version ?? 0, savedAt: of?.savedAt ?? null, now });
  }

  #conflict(section: ProfileSection, words: Words, from: { savedAt: string | null; savedBy: string | null }) {
    const base = this.#base[section];
    this.theirs = { ...this.theirs, [section]: { words, base, savedAt: from.savedAt, savedBy: from.savedBy } };
    this.#base[section] = words;
  }
}

const key = () => crypto.randomUUID();
