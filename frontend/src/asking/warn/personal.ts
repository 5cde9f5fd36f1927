/** What somebody better leaves out of a question: the desk can help without it. */
import { hasChildName } from './child.ts';
import { hasCitizenNumber, hasMail, hasPhone } from './number.ts';
import { hasAddress } from './place.ts';

export type Personal = 'CITIZEN_NUMBER' | 'PHONE' | 'MAIL' | 'ADDRESS' | 'CHILD';

const signs: Record<Personal, (text: string) => boolean> = {
  CITIZEN_NUMBER: hasCitizenNumber,
  PHONE: hasPhone,
  MAIL: hasMail,
  ADDRESS: hasAddress,
  CHILD: hasChildName,
};

/** What of it stands in a text, in this order. */
export const personalIn = (text: string): Personal[] =>
  (Object.keys(signs) as Personal[]).filter((kind) => signs[kind](text));
