/** A desk reads so many characters at once. */
const longest = 4000;
/** From here on it is said how much room is left. */
const near = 3500;

/** How many characters fit after so many, less than none when they are too many; null while nobody needs to know. */
export const roomAfter = (length: number) => (length > near ? longest - length : null);
