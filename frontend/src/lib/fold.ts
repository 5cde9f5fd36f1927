/** Small letters without accents: what two spellings of one name have in common. */
export const fold = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
