import type { Mail } from '#server/mail.ts'
import { type LocalText, textIn } from '#shared/local-text.ts'
import type { Organisation } from '#shared/organisation.ts'
import { translations } from '#shared/texts.ts'
import type { HeldFeedback } from './feedback.queries.ts'

const texts = translations({
  fi: {
    subject: (pilot: string) => `Vastaus palautteeseesi: ${pilot}`,
    greeting: 'Hei,',
    said: (pilot: string) => `annoit palautetta kokeilusta ${pilot}:`,
    answered: (by: string) => `Vastaamme (${by}):`,
    forgotten: 'Osoitteesi on nyt poistettu. Tähän viestiin ei voi vastata.',
  },
  sv: {
    subject: (pilot: string) => `Svar på din respons: ${pilot}`,
    greeting: 'Hej,',
    said: (pilot: string) => `du gav respons på försöket ${pilot}:`,
    answered: (by: string) => `Vårt svar (${by}):`,
    forgotten: 'Din adress har nu raderats. Det går inte att svara på det här meddelandet.',
  },
  en: {
    subject: (pilot: string) => `An answer to your feedback: ${pilot}`,
    greeting: 'Hello,',
    said: (pilot: string) => `you gave feedback on the pilot ${pilot}:`,
    answered: (by: string) => `Our answer (${by}):`,
    forgotten: 'Your address has now been deleted. This message cannot be replied to.',
  },
})

interface Answered extends Pick<HeldFeedback, 'pilotTitle' | 'text' | 'language'> {
  email: string
  answer: LocalText
  organisation: Pick<Organisation, 'name'>
}

/** The answer to who left an address, in the language in which the feedback came. */
export function answerMail({ email, pilotTitle, text, language, answer, organisation }: Answered): Mail {
  const t = texts[language]
  const pilot = textIn(pilotTitle, language)
  const paragraphs = [
    t.greeting,
    t.said(pilot),
    text,
    t.answered(textIn(organisation.name, language)),
    textIn(answer, language),
    t.forgotten,
  ]
  return { to: email, language, subject: t.subject(pilot).replace(/\s+/g, ' '), text: `${paragraphs.join('\n\n')}\n` }
}
