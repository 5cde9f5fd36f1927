/** The desks that one can ask something, with what the form says of each. */
import { deskPhone, type Sector } from '../lib/contact.ts';
import { partnerships } from './region.ts';

export interface AskedDesk {
  /** Legal code of its partnership. */
  partnership: string;
  name: string;
  /** Whether its name was made up. */
  example: boolean;
  sector: Sector;
  municipalities: string[];
  /** Whom one can call instead; null when no number is known. */
  phone: string | null;
  /** Whose number that is, when it is the partnership's office. */
  office: string | null;
  hours: string | null;
  contentLanguage: string;
  /** Whether hours and answering time were made up. */
  exampleHours: boolean;
  answersWithinWorkingDays: number;
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
      sector: partnership.sector,
      municipalities: partnership.municipalities.map(({ name }) => name),
      phone: number,
      office: office ? partnership.name : null,
      hours: desk.hours,
      contentLanguage: desk.contentLanguage,
      exampleHours: desk.example,
      answersWithinWorkingDays: desk.answersWithinWorkingDays,
    };
  });
}
