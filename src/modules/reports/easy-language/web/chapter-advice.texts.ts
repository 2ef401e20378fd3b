import { translations } from '#shared/texts.ts'
import type { Hardness } from '../readability.ts'

/** Advice beside the chapters that are for residents. */
export const adviceTexts = translations({
  fi: {
    title: 'Onko teksti helppolukuinen',
    messages: 'Keskeisten viestien määrä',
    messageCount: (count: number, least: number, most: number) =>
      count < least
        ? `Viestejä on ${count}. Kirjoita niitä ${least}–${most}.`
        : count > most
          ? `Viestejä on ${count}. Lukija muistaa enintään ${most}; karsi.`
          : `Viestejä on ${count}. Sopiva määrä.`,
    nothing: 'Kirjoita ensin tekstiä, niin saat neuvoja.',
    summary: (sentences: number, words: string) => `${sentences} virkettä, keskimäärin ${words} sanaa virkkeessä.`,
    good: 'Säännöt eivät löytäneet korjattavaa.',
    remarks: {
      longSentence: 'Pitkiä virkkeitä: jaa kahdeksi',
      longWord: 'Pitkiä sanoja: selitä tai vaihda',
      passive: 'Ehkä passiivia: kerro, kuka tekee',
      officialWord: 'Virkakielen sanoja: sano tutummin',
    } satisfies Record<Hardness, string>,
    honest:
      'Tämä on Kaarnan oma arvio yksinkertaisilla säännöillä. Se voi erehtyä. Selkokielen voi varmistaa vain kohderyhmän lukija.',
  },
  sv: {
    title: 'Är texten lätt att läsa',
    messages: 'Antalet centrala budskap',
    messageCount: (count: number, least: number, most: number) =>
      count < least
        ? `Det finns ${count} budskap. Skriv ${least}–${most}.`
        : count > most
          ? `Det finns ${count} budskap. Läsaren minns högst ${most}; stryk några.`
          : `Det finns ${count} budskap. Lagom många.`,
    nothing: 'Skriv först lite text, så får du råd.',
    summary: (sentences: number, words: string) => `${sentences} meningar, i snitt ${words} ord i en mening.`,
    good: 'Reglerna hittade inget att rätta.',
    remarks: {
      longSentence: 'Långa meningar: dela i två',
      longWord: 'Långa ord: förklara eller byt',
      passive: 'Kanske passiv: berätta vem som gör',
      officialWord: 'Byråkratiska ord: säg det mer vardagligt',
    },
    honest:
      'Det här är Kaarnas egen uppskattning med enkla regler. Den kan ta fel. Bara en läsare ur målgruppen kan säga om texten är lättläst.',
  },
  en: {
    title: 'Is the text easy to read',
    messages: 'Number of key messages',
    messageCount: (count: number, least: number, most: number) =>
      count < least
        ? `There are ${count} messages. Write ${least}–${most}.`
        : count > most
          ? `There are ${count} messages. A reader remembers at most ${most}; leave some out.`
          : `There are ${count} messages. A good number.`,
    nothing: 'Write some text first, and you get advice.',
    summary: (sentences: number, words: string) => `${sentences} sentences, on average ${words} words in each.`,
    good: 'The rules found nothing to mend.',
    remarks: {
      longSentence: 'Long sentences: make two of them',
      longWord: 'Long words: explain or change',
      passive: 'Perhaps passive: say who does it',
      officialWord: "Officials' words: say it more plainly",
    },
    honest:
      "This is Kaarna's own estimate by plain rules, and it may be wrong. Only a reader of the group can tell whether the text is easy.",
  },
})
