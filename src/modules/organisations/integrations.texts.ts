import { translations } from '#shared/texts.ts'
import { organisationPageNames } from './organisations.pages.texts.ts'

/** The page of what connects other programs to Kaarna, and a secret that is shown once. */
export const integrationTexts = translations({
  fi: {
    title: organisationPageNames.fi.integrations,
    lead: 'Ohjelmat, jotka lukevat ja kirjaavat tietoja puolestasi, ja järjestelmät, joille Kaarna kertoo muutoksista.',
    documentation: 'Rajapinnan kuvaus',
    onlyOnce: 'Kopioi tämä nyt. Kaarna ei säilytä sitä eikä voi näyttää sitä uudelleen.',
    copy: 'Kopioi',
    copied: 'Kopioitiin leikepöydälle',
    done: 'Valmis',
  },
  sv: {
    title: organisationPageNames.sv.integrations,
    lead: 'Program som läser och skriver uppgifter för din räkning, och system som Kaarna berättar om ändringar för.',
    documentation: 'Beskrivning av API:et',
    onlyOnce: 'Kopiera det här nu. Kaarna sparar det inte och kan inte visa det på nytt.',
    copy: 'Kopiera',
    copied: 'Kopierades till urklipp',
    done: 'Klar',
  },
  en: {
    title: organisationPageNames.en.integrations,
    lead: 'Programs that read and write for you, and systems that Kaarna tells of changes.',
    documentation: 'Description of the API',
    onlyOnce: 'Copy this now. Kaarna does not keep it and cannot show it again.',
    copy: 'Copy',
    copied: 'Copied to the clipboard',
    done: 'Done',
  },
})
