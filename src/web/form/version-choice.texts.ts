import { translations } from '#shared/texts.ts'

export const versionChoiceTexts = translations({
  fi: {
    title: (by: string) => `${by} ehti muuttaa samaa`,
    text: 'Kumpikaan teksti ei ole kadonnut. Katso, missä versiot eroavat, ja valitse.',
    beside: 'Versiot rinnakkain',
    field: 'Kohta',
    yours: 'Sinun versiosi',
    theirs: 'Tallennettu versio',
    keepMine: 'Tallenna minun versioni',
    takeTheirs: 'Ota tallennettu versio',
    nothing: '–',
  },
  sv: {
    title: (by: string) => `${by} hann ändra samma sak`,
    text: 'Ingendera texten har gått förlorad. Se var versionerna skiljer sig och välj.',
    beside: 'Versionerna bredvid varandra',
    field: 'Uppgift',
    yours: 'Din version',
    theirs: 'Sparad version',
    keepMine: 'Spara min version',
    takeTheirs: 'Ta den sparade versionen',
    nothing: '–',
  },
  en: {
    title: (by: string) => `${by} changed the same thing`,
    text: 'Neither text is lost. See where the versions differ, and choose.',
    beside: 'The versions side by side',
    field: 'Field',
    yours: 'Your version',
    theirs: 'Stored version',
    keepMine: 'Save my version',
    takeTheirs: 'Take the stored version',
    nothing: '–',
  },
})
