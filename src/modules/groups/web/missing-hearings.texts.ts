import { translations } from '#shared/texts.ts'

export const missingHearingTexts = translations({
  fi: {
    title: 'Näitä vaikuttamistoimielimiä ei ole kuultu',
    advice:
      'Ota asia takaisin lausuntovaiheeseen ja pyydä lausunto, tai kirjaa päättäjille, miksi kuulemista ei tarvita.',
    decided: 'Asia on päätetty ilman niiden lausuntoa.',
  },
  sv: {
    title: 'Dessa påverkansorgan har inte hörts',
    advice:
      'Ta ärendet tillbaka till utlåtandeskedet och begär utlåtande, eller anteckna för beslutsfattarna varför hörande inte behövs.',
    decided: 'Ärendet har avgjorts utan deras utlåtande.',
  },
  en: {
    title: 'These councils have not been heard',
    advice:
      'Take it back to the stage of statements and ask for one, or write down for those who decide why no hearing is needed.',
    decided: 'It was decided on without their statement.',
  },
})
