import { translations } from '#shared/texts.ts'
import type { Fulfilment } from '../completeness.ts'

/** What the list of demands beside a report says. */
export const completenessTexts = translations({
  fi: {
    tab: 'Vaatimukset',
    lead: (fulfilled: number, asked: number) => `${fulfilled} kohdassa ${asked}:sta on tekstiä kaikilla kielillä.`,
    honest: 'Kaarna näkee, onko luvussa tekstiä, mutta ei sitä, vastaako teksti vaatimukseen. Sen arvioitte te.',
    law: 'Laki edellyttää',
    guidance: 'THL suosittelee',
    guidanceNote: 'Suositus sisällöstä, ei lain vaatimus.',
    required: 'Raporttipohja edellyttää',
    references: 'Viittaukset, joiden kohde on poistettu',
    broken: (count: number) =>
      count === 1 ? '1 viittaus ei johda mihinkään' : `${count} viittausta ei johda mihinkään`,
    states: {
      written: 'tekstiä on',
      partly: 'tekstiä osalla kielistä',
      empty: 'luku on tyhjä',
      noChapter: 'raportissa ei ole lukua tälle',
    } satisfies Record<Fulfilment, string>,
    nothing: 'Tämäntyyppiselle raportille ei ole lain tai pohjan vaatimuksia.',
    refresh: 'Tarkista uudelleen',
  },
  sv: {
    tab: 'Krav',
    lead: (fulfilled: number, asked: number) => `${fulfilled} av ${asked} punkter har text på alla språk.`,
    honest: 'Kaarna ser om kapitlet har text, men inte om texten svarar på kravet. Det bedömer ni.',
    law: 'Lagen kräver',
    guidance: 'THL rekommenderar',
    guidanceNote: 'En rekommendation om innehållet, inget krav i lagen.',
    required: 'Rapportmallen kräver',
    references: 'Hänvisningar till något som tagits bort',
    broken: (count: number) =>
      count === 1 ? '1 hänvisning leder ingenstans' : `${count} hänvisningar leder ingenstans`,
    states: {
      written: 'text finns',
      partly: 'text på en del av språken',
      empty: 'kapitlet är tomt',
      noChapter: 'rapporten har inget kapitel för detta',
    },
    nothing: 'Lagen och mallen ställer inga krav på en sådan rapport.',
    refresh: 'Granska på nytt',
  },
  en: {
    tab: 'Demands',
    lead: (fulfilled: number, asked: number) => `${fulfilled} of ${asked} points have text in every language.`,
    honest:
      'Kaarna sees whether a chapter has text, not whether the text answers the demand. That is for you to judge.',
    law: 'The law asks',
    guidance: 'THL recommends',
    guidanceNote: 'A recommendation of what it holds, not a demand of the law.',
    required: 'The template asks',
    references: 'References to what has been taken out',
    broken: (count: number) => (count === 1 ? '1 reference leads nowhere' : `${count} references lead nowhere`),
    states: {
      written: 'has text',
      partly: 'has text in some of the languages',
      empty: 'the chapter is empty',
      noChapter: 'the report has no chapter for this',
    },
    nothing: 'Neither the law nor the template asks anything of a report like this.',
    refresh: 'Check again',
  },
})
