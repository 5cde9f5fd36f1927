import { describe, expect, test } from 'vitest';
import { tellsOfDanger } from '../src/asking/warn/danger.ts';
import { personalIn } from '../src/asking/warn/personal.ts';

describe('What leads to a person is noticed:', () => {
  test.each([
    ['CITIZEN_NUMBER', ['Zijn bsn is 123456782.', 'bsn 1234.56.782', '123 456 782', 'Sinds 2024 123456782']],
    ['PHONE', ['Bel 0612345678.', '06-12345678', '06 12 34 56 78', '0251-822540', '+31 6 12345678', '(023) 5123456']],
    ['PHONE', ['mijn nummer is 0031612345678', '+31(0)612345678', 'bel 023 - 512 34 56']],
    ['MAIL', ['Mail naar a.de-vries@voorbeeld.example graag', '<jan@school.nl>']],
    [
      'ADDRESS',
      [
        'Wij wonen op 1971 HN 12',
        'Kerkstraat 12',
        'Schoolweg 12',
        'op Lange Dreef 12',
        'Kerkstraat 12 maandag',
        'Breestraat 4 minstens',
        'Kerkstraat, 12',
        'aan de Singel 12',
        'Laan van de Vrede 12',
        'Kerkstraat nr. 12',
        'de burgemeester Jansenlaan 3b',
        '12, 1971hn Velsen',
      ],
    ],
    ['CHILD', ['Mijn zoon Bram wil niet', 'mijn jongste dochter, Noor, huilt', 'Ons kind heet Sam', 'Hij heet Daan']],
    ['CHILD', ['Bram is 8 jaar', 'Onze Noor wordt negen jaar', 'Sofie (8 jaar) zit thuis', 'My daughter Emma cries']],
    ['CHILD', ['mijn zoon bram wil niet', 'Mijn jongste dochter noor is bang', 'our son tom has no friends']],
    ['CHILD', ['Emma is 8 years old', 'our little boy Tom', 'His name is Tom']],
  ])('%s', (kind, texts) => {
    for (const text of texts) expect([text, personalIn(text)]).toEqual([text, [kind]]);
  });

  test('all of it in one text', () => {
    expect(personalIn('Bram is 8 jaar, Kerkstraat 12, 0612345678, b@c.nl, 123456782')).toHaveLength(5);
  });
});

test.each([
  'Mijn kind zit in groep 8 en is 9 jaar.',
  'Mijn zoon huilt en wil niet meer. Onze dochter zelf is blij. Mijn broer die heeft dat ook.',
  'Mijn zoon kan niet naar school. My son never wants to go.',
  'Mijn zoon is 8 jaar. Hij is 8 jaar. Zij wordt 12 jaar.',
  'Mijn bestelnummer is 123456789, en het dossier 2024-000123.',
  'In 2024 is het misgegaan, op 06-09-2024 10:30 en op 12-10-2025.',
  'Wij kregen € 1.234.567,00 voor 26 leerlingen.',
  'Mag de school 4 weken wachten? Hij is onderweg 2 uur kwijt, en op het schoolplein 3 keer gevallen.',
  'Hij moet op weg 12 minuten lopen. Onze Straat 2 weken lang.',
  'Wij wonen in 1971, dat is IJmuiden. In 2024 IB gesproken.',
  'De school heet Het Baken. De nieuwe methode heet Staal.',
  'Mijn dochter leert Nederlands. Mijn zoon Nederlands leren lukt niet.',
  'Bel ik 0800-2000 of 112? Artikel 17b, lid 3.',
  'My son is in group 8. He is 9 years old. The school is called Baken.',
  'NL91ABNA0417164300',
])('Nothing is noticed in “%s”', (text) => {
  expect(personalIn(text)).toEqual([]);
});

describe('Words of danger', () => {
  test.each([
    'Ik wil dood.',
    'Hij praat over zelfmoord',
    'ik wil niet meer leven',
    'Mijn vader SLAAT MIJ.',
    'mijn kind wordt mishandeld',
    'ik ben bang voor thuis',
    'ik ben bang voor mijn vader',
    'Hij slaat onze zoon',
    'Mijn vader slaat de kinderen',
    'Ik wil er niet meer zijn',
    'Ze heeft pillen genomen',
    'Ik snij in mijn arm',
    'Er is incest',
    'Er is kindermishandeling in dit gezin.',
    'Ik denk aan kindermisbruik.',
    'Er is huiselijk geweld.',
    'Er is geweld thuis',
    'Mijn dochter doet aan zelfbeschadiging',
    'Hij beschadigt zichzelf.',
    'Wat doe ik bij automutilatie?',
    'mijn vader doet mij pijn',
    'papa slaat mama',
    'Hij raakt mij aan',
    'Zij nam een overdosis.',
    'Hij zegt dat hij van het dak wil springen',
    'Ik ga voor de trein staan',
    'Ze wil zichzelf ophangen',
    'There is domestic violence.',
    'My daughter does self harm',
    'My dad touches me',
    'He wants to jump off a bridge',
    'I want to end my life',
    'I am scared of my dad',
    'Thuis is het niet veilig.',
    'Ze snijdt zichzelf',
    'I want to die',
    'My father hits me',
    'she is afraid at home',
    'I do not feel safe at home',
    "I don't want\nto live",
  ])('are heard in “%s”', (text) => expect(tellsOfDanger(text)).toBe(true));

  test.each([
    'Mijn kind is doodmoe van school.',
    'De straat is een doodlopende weg.',
    'Hij slaat een groep over en is bang voor de toets.',
    'Wij zijn bang dat er geen plek is.',
    'The deadline is on Friday; he hits the ball.',
    'Is er misschien een andere school?',
    'Hij raakt achter en zit aan een tafel alleen.',
    'Wij reizen met de trein naar school.',
    'Zijn hoofd doet zeer na school.',
    'Ze heeft zelf een plan gemaakt.',
  ])('are not heard in “%s”', (text) => expect(tellsOfDanger(text)).toBe(false));
});
