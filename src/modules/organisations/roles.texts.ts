import type { Role } from '#shared/roles.ts'
import { type Language, translations } from '#shared/texts.ts'

interface RoleText {
  name: string
  /** What the role may do, in one sentence. */
  means: string
}

/** The roles of DESIGN's table as a person reads them. */
export const roleTexts: Record<Language, Record<Role, RoleText>> = translations({
  fi: {
    owner: { name: 'omistaja', means: 'Muokkaa kaikkea ja päättää ihmisistä, asetuksista ja jakamisesta.' },
    coordinator: {
      name: 'hyvinvointikoordinaattori',
      means: 'Muokkaa suunnitelmia, vuosikelloa, ryhmiä, neuvotteluja ja raportteja.',
    },
    editor: {
      name: 'muokkaaja',
      means: 'Muokkaa oman yksikkönsä toimenpiteitä, seurantaa, tunnuslukuja ja raportin lukuja.',
    },
    approver: { name: 'hyväksyjä', means: 'Lukee, kommentoi ja hyväksyy omalle toimielimelle lähetetyn.' },
    groupMember: { name: 'ryhmän jäsen', means: 'Lukee ja muokkaa sitä, mitä oma ryhmä jakaa.' },
    viewer: { name: 'lukija', means: 'Lukee julkaistun ja itselleen avatun, kommentoi pyydettäessä.' },
    partner: { name: 'kumppani', means: 'Lukee osapuolelle jaetun ja muokkaa osapuolen omaa osuutta.' },
    mentor: { name: 'hyvinvointimentori', means: 'Näkee ja muokkaa vain omia asiakkaitaan.' },
  },
  sv: {
    owner: { name: 'ägare', means: 'Redigerar allt och beslutar om personer, inställningar och delning.' },
    coordinator: {
      name: 'välfärdskoordinator',
      means: 'Redigerar planer, årsklockan, grupper, förhandlingar och rapporter.',
    },
    editor: {
      name: 'redigerare',
      means: 'Redigerar den egna enhetens åtgärder, uppföljning, siffror och rapportkapitel.',
    },
    approver: {
      name: 'godkännare',
      means: 'Läser, kommenterar och godkänner det som har sänts till det egna organet.',
    },
    groupMember: { name: 'gruppmedlem', means: 'Läser och redigerar det som den egna gruppen delar.' },
    viewer: { name: 'läsare', means: 'Läser det publicerade och det som har öppnats, kommenterar på begäran.' },
    partner: { name: 'partner', means: 'Läser det som har delats med parten och redigerar partens egen del.' },
    mentor: { name: 'välfärdsmentor', means: 'Ser och redigerar bara sina egna klienter.' },
  },
  en: {
    owner: { name: 'owner', means: 'Edits everything and decides on people, settings and sharing.' },
    coordinator: {
      name: 'wellbeing coordinator',
      means: 'Edits plans, the annual clock, groups, negotiations and reports.',
    },
    editor: { name: 'editor', means: "Edits the own unit's actions, follow-ups, figures and report chapters." },
    approver: { name: 'approver', means: 'Reads, comments on and approves what is sent to the own body.' },
    groupMember: { name: 'group member', means: 'Reads and edits what the own group shares.' },
    viewer: { name: 'viewer', means: 'Reads what is published or opened to them, comments when asked.' },
    partner: { name: 'partner', means: "Reads what is shared with the party and edits the party's own part." },
    mentor: { name: 'wellbeing mentor', means: 'Sees and edits own clients only.' },
  },
})
