import type { Mail } from '#server/mail.ts'
import { type Day, formatDay } from '#shared/day.ts'
import { type LocalText, textIn } from '#shared/local-text.ts'
import { type Language, translations } from '#shared/texts.ts'
import type { MemberRole } from './group-member.ts'

const texts = translations({
  fi: {
    /** Below a letter: who wrote it, and to whom. */
    signature: (by: string, group: string, organisation: string) =>
      `${by}\nViesti on lähetetty ryhmälle ${group} (${organisation}). Tähän osoitteeseen ei voi vastata.`,
    greeting: (name: string) => `Hei ${name},`,
    group: (address: string) => `Ryhmän sivu: ${address}`,
    ended: {
      subject: (group: string) => `Kautesi puheenjohtajana on päättynyt: ${group}`,
      text: (group: string, on: string) => `kautesi ryhmän ${group} puheenjohtajana päättyi ${on}.`,
      toActing: (name: string) =>
        `Puheenjohtajan tehtäviä hoitaa ${name}, kunnes uusi puheenjohtaja on valittu. Kerro hänelle, mikä on kesken.`,
      toNobody: 'Ryhmällä ei ole varapuheenjohtajaa eikä sihteeriä. Sovi seuraajastasi koordinaattorin kanssa.',
    },
    acting: {
      subject: (group: string) => `Puheenjohtajan tehtävät ovat nyt sinulla: ${group}`,
      text: (chair: string, group: string, on: string) =>
        `puheenjohtaja ${chair}: kausi ryhmässä ${group} päättyi ${on}, eikä seuraajaa ole kirjattu.`,
      as: (isVice: boolean) =>
        `Puheenjohtajan tehtävät siirtyivät sinulle, koska olet ryhmän ${isVice ? 'varapuheenjohtaja' : 'sihteeri'}. Pyydä ryhmää valitsemaan uusi puheenjohtaja.`,
    },
  },
  sv: {
    signature: (by: string, group: string, organisation: string) =>
      `${by}\nMeddelandet har skickats till gruppen ${group} (${organisation}). Det går inte att svara på den här adressen.`,
    greeting: (name: string) => `Hej ${name},`,
    group: (address: string) => `Gruppens sida: ${address}`,
    ended: {
      subject: (group: string) => `Din tid som ordförande har gått ut: ${group}`,
      text: (group: string, on: string) => `din tid som ordförande för gruppen ${group} gick ut ${on}.`,
      toActing: (name: string) =>
        `${name} sköter ordförandens uppgifter tills en ny ordförande har valts. Berätta vad som är på hälft.`,
      toNobody:
        'Gruppen har varken vice ordförande eller sekreterare. Kom överens om din efterträdare med koordinatorn.',
    },
    acting: {
      subject: (group: string) => `Ordförandens uppgifter är nu dina: ${group}`,
      text: (chair: string, group: string, on: string) =>
        `ordförande ${chair}: mandattiden i gruppen ${group} gick ut ${on} och ingen efterträdare har antecknats.`,
      as: (isVice: boolean) =>
        `Ordförandens uppgifter har övergått till dig, eftersom du är gruppens ${isVice ? 'vice ordförande' : 'sekreterare'}. Be gruppen välja en ny ordförande.`,
    },
  },
  en: {
    signature: (by: string, group: string, organisation: string) =>
      `${by}\nThis message was sent to the group ${group} (${organisation}). This address takes no replies.`,
    greeting: (name: string) => `Hello ${name},`,
    group: (address: string) => `The group’s page: ${address}`,
    ended: {
      subject: (group: string) => `Your term in the chair has ended: ${group}`,
      text: (group: string, on: string) => `your term as chair of the group ${group} ended on ${on}.`,
      toActing: (name: string) =>
        `${name} has the chair’s tasks until a new chair has been chosen. Please say what is unfinished.`,
      toNobody: 'The group has neither a vice chair nor a secretary. Agree on your successor with the coordinator.',
    },
    acting: {
      subject: (group: string) => `The chair’s tasks are now yours: ${group}`,
      text: (chair: string, group: string, on: string) =>
        `the term of ${chair} as chair of the group ${group} ended on ${on}, and no successor has been entered.`,
      as: (isVice: boolean) =>
        `The chair’s tasks have passed to you as the group’s ${isVice ? 'vice chair' : 'secretary'}. Please ask the group to choose a new chair.`,
    },
  },
})

/** A subject of one line whatever a name holds. */
const toMail = (
  { email, language }: Pick<Told, 'email'> & { language: Language | undefined },
  subject: string,
  paragraphs: readonly string[],
): Mail => ({
  to: email,
  ...(language && { language }),
  subject: subject.replace(/\s+/g, ' '),
  text: `${paragraphs.join('\n\n')}\n`,
})

interface Letter {
  to: { email: string; language: Language }
  subject: LocalText
  body: LocalText
  byName: string
  group: LocalText
  organisation: LocalText
}

/** A letter to one member, in the member's language where it is written in it. */
export function letterMail({ to: { email, language }, subject, body, byName, group, organisation }: Letter): Mail {
  const signature = texts[language].signature(byName, textIn(group, language), textIn(organisation, language))
  // Where it is not written in the reader's language, programs are not told that it is.
  const its = body[language] ? language : undefined
  return toMail({ email, language: its }, textIn(subject, language), [textIn(body, language), signature])
}

interface Told {
  email: string
  name: string
  language: Language
}

export interface EndedTerm {
  group: LocalText
  chairName: string
  endedOn: Day
  /** Where the group is opened. */
  address: string
  acting: { name: string; role: MemberRole } | null
}

/** To a chair whose term has ended. */
export function termEndedMail({ email, name, language }: Told, { group, endedOn, address, acting }: EndedTerm): Mail {
  const t = texts[language]
  const title = textIn(group, language)
  return toMail({ email, language }, t.ended.subject(title), [
    t.greeting(name),
    t.ended.text(title, formatDay(endedOn, language)),
    acting ? t.ended.toActing(acting.name) : t.ended.toNobody,
    t.group(address),
  ])
}

/** To the vice chair or the secretary, whose the chair's tasks now are. */
export function actingChairMail({ email, name, language }: Told, ended: EndedTerm): Mail {
  const t = texts[language]
  const title = textIn(ended.group, language)
  return toMail({ email, language }, t.acting.subject(title), [
    t.greeting(name),
    t.acting.text(ended.chairName, title, formatDay(ended.endedOn, language)),
    t.acting.as(ended.acting?.role === 'viceChair'),
    t.group(ended.address),
  ])
}
