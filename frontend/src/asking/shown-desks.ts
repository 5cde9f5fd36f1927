/** Which desks somebody chooses from, before they ask for all of them. */

/** So many fit above a question on a telephone. */
const most = 8;

/**
 * All where there are few. Of many those that belong to the place typed, and the one that was chosen: it must not go
 * from sight when somebody types another place.
 */
export function shownDesks<Desk extends { partnership: string }>(
  desks: Desk[],
  near: string[] | undefined,
  chosen: string,
): Desk[] {
  if (desks.length <= most) return desks;
  return desks.filter(({ partnership }) => partnership === chosen || near?.includes(partnership));
}
