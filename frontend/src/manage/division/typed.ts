/** A core area as somebody types it, and what a colleague's change makes of that. */
export interface Typed {
  name: string;
  municipality: string;
  schools: string[];
}

/** What a colleague left, with all in it that was typed here since the beginning. */
export function together(begun: Typed, mine: Typed, theirs: Typed): Typed {
  const added = mine.schools.filter((one) => !begun.schools.includes(one));
  const taken = begun.schools.filter((one) => !mine.schools.includes(one));
  const stay = theirs.schools.filter((one) => !taken.includes(one) && !added.includes(one));
  return {
    name: mine.name === begun.name ? theirs.name : mine.name,
    municipality: mine.municipality === begun.municipality ? theirs.municipality : mine.municipality,
    schools: [...stay, ...added],
  };
}

/** Which schools a colleague put in, and which they took out. */
export const changed = (begun: Typed, theirs: Typed) => ({
  added: theirs.schools.filter((one) => !begun.schools.includes(one)),
  taken: begun.schools.filter((one) => !theirs.schools.includes(one)),
});
