import type { LocalText } from '#shared/local-text.ts'
import type { Role } from '#shared/roles.ts'
import { demoId } from './demo-id.ts'
import { type DemoSlug, demoOrganisation, demoUnit } from './demo-organisations.ts'
import type { DemoUnitKey } from './demo-units.ts'

/** Invented people in every role. */
export interface DemoPerson {
  id: string
  /** Unique name of the person in the demo: what `POST /demo/session` takes. */
  key: DemoPersonKey
  name: string
  email: string
  title: LocalText
  organisationId: string
  role: Role
  unitId: string | null
  isAdministrator: boolean
  /** Whether the sign-in page offers this person as one of its buttons. */
  isOffered: boolean
}

const titles = {
  owner: { fi: 'Hallintopäällikkö', sv: 'Förvaltningschef', en: 'Head of administration' },
  coordinator: { fi: 'Hyvinvointikoordinaattori', sv: 'Välfärdskoordinator', en: 'Wellbeing coordinator' },
  countyCoordinator: { fi: 'HYTE-asiantuntija', sv: 'Sakkunnig i välfärdsfrämjande', en: 'Health promotion expert' },
  sports: { fi: 'Liikuntapäällikkö', sv: 'Idrottschef', en: 'Head of sports' },
  schools: { fi: 'Opetuspäällikkö', sv: 'Undervisningschef', en: 'Head of basic education' },
  youth: { fi: 'Nuorisopäällikkö', sv: 'Ungdomschef', en: 'Head of youth services' },
  environment: { fi: 'Kaupunkisuunnittelija', sv: 'Stadsplanerare', en: 'Urban planner' },
  older: {
    fi: 'Ikääntyneiden palvelujen päällikkö',
    sv: 'Chef för tjänster för äldre',
    en: 'Head of services for older people',
  },
  approver: { fi: 'Johtoryhmän puheenjohtaja', sv: 'Ledningsgruppens ordförande', en: 'Chair of the management group' },
  groupMember: { fi: 'Hyvinvointiryhmän jäsen', sv: 'Medlem i välfärdsgruppen', en: 'Member of the wellbeing group' },
  viewer: { fi: 'Valtuutettu', sv: 'Fullmäktigeledamot', en: 'Council member' },
  partner: { fi: 'Järjestökoordinaattori', sv: 'Organisationskoordinator', en: 'NGO coordinator' },
  mentor: { fi: 'Hyvinvointimentori', sv: 'Välfärdsmentor', en: 'Wellbeing mentor' },
  administrator: { fi: 'Kaarnan ylläpitäjä', sv: 'Administratör för Kaarna', en: 'Administrator of Kaarna' },
} as const satisfies Record<string, LocalText>

interface Appointment {
  key: string
  name: string
  title: keyof typeof titles
  at: DemoSlug
  role: Role
  unit?: DemoUnitKey
  isAdministrator?: boolean
  isOffered?: boolean
}

const appointments = [
  {
    key: 'coordinator',
    name: 'Aino Purovirta',
    title: 'coordinator',
    at: 'virtala',
    role: 'coordinator',
    unit: 'wellbeing',
    isOffered: true,
  },
  {
    key: 'editor',
    name: 'Mikko Lehtopuro',
    title: 'sports',
    at: 'virtala',
    role: 'editor',
    unit: 'sports',
    isOffered: true,
  },
  { key: 'approver', name: 'Helena Kivisilta', title: 'approver', at: 'virtala', role: 'approver', isOffered: true },
  {
    key: 'groupMember',
    name: 'Yusuf Rantamo',
    title: 'groupMember',
    at: 'virtala',
    role: 'groupMember',
    isOffered: true,
  },
  { key: 'viewer', name: 'Eeva Suvanto-Laine', title: 'viewer', at: 'virtala', role: 'viewer', isOffered: true },
  { key: 'mentor', name: 'Sanna Heinäaho', title: 'mentor', at: 'virtala', role: 'mentor', isOffered: true },
  {
    key: 'owner',
    name: 'Jari Koivumaa',
    title: 'owner',
    at: 'virtala',
    role: 'owner',
    unit: 'management',
    isOffered: true,
  },
  {
    key: 'countyCoordinator',
    name: 'Nina Forsbäck-Salo',
    title: 'countyCoordinator',
    at: 'purola',
    role: 'coordinator',
    unit: 'wellbeing',
    isOffered: true,
  },
  {
    key: 'partner',
    name: 'Oili Tuomiharju',
    title: 'partner',
    at: 'purolan-hyva-arki',
    role: 'partner',
    unit: 'volunteers',
    isOffered: true,
  },
  {
    key: 'administrator',
    name: 'Petri Saarnikko',
    title: 'administrator',
    at: 'purola',
    role: 'viewer',
    isAdministrator: true,
    isOffered: true,
  },
  {
    key: 'coastCoordinator',
    name: 'Linnea Holmsund',
    title: 'coordinator',
    at: 'merisalmi',
    role: 'coordinator',
    unit: 'wellbeing',
    isOffered: true,
  },
  { key: 'schoolsEditor', name: 'Tuija Aaltosalo', title: 'schools', at: 'virtala', role: 'editor', unit: 'schools' },
  { key: 'youthEditor', name: 'Amira Hakalampi', title: 'youth', at: 'virtala', role: 'editor', unit: 'youth' },
  {
    key: 'environmentEditor',
    name: 'Ville Mäntyoja',
    title: 'environment',
    at: 'virtala',
    role: 'editor',
    unit: 'environment',
  },
  { key: 'coastEditor', name: 'Kaj Strandvall', title: 'sports', at: 'merisalmi', role: 'editor', unit: 'sports' },
  { key: 'coastOwner', name: 'Maria Skärholm', title: 'owner', at: 'merisalmi', role: 'owner', unit: 'management' },
  { key: 'olderEditor', name: 'Raili Niittylampi', title: 'older', at: 'purola', role: 'editor', unit: 'older' },
  { key: 'countyOwner', name: 'Timo Harjuvesi', title: 'owner', at: 'purola', role: 'owner', unit: 'management' },
  {
    key: 'honkaharjuOwner',
    name: 'Päivi Kanervisto',
    title: 'coordinator',
    at: 'honkaharju',
    role: 'owner',
    unit: 'management',
  },
  {
    key: 'koskenlaitaOwner',
    name: 'Antti Myllyranta',
    title: 'coordinator',
    at: 'koskenlaita',
    role: 'owner',
    unit: 'management',
  },
  {
    key: 'kuusivaaraOwner',
    name: 'Outi Kelosalmi',
    title: 'coordinator',
    at: 'kuusivaara',
    role: 'owner',
    unit: 'management',
  },
  {
    key: 'lehtorantaOwner',
    name: 'Sami Pihlajavirta',
    title: 'coordinator',
    at: 'lehtoranta',
    role: 'owner',
    unit: 'management',
  },
  {
    key: 'suopeltoOwner',
    name: 'Kirsi Vesaranta',
    title: 'coordinator',
    at: 'suopelto',
    role: 'owner',
    unit: 'management',
  },
  {
    key: 'haapalampiOwner',
    name: 'Marko Sarapuro',
    title: 'coordinator',
    at: 'haapalampi',
    role: 'owner',
    unit: 'management',
  },
  { key: 'ngoOwner', name: 'Leena Tyynelampi', title: 'owner', at: 'purolan-hyva-arki', role: 'owner' },
] as const satisfies readonly Appointment[]
export type DemoPersonKey = (typeof appointments)[number]['key']

/** The address of a name in the domain `example`, which no mail reaches: `aino.purovirta@virtala.example`. */
const emailOf = (name: string, slug: string) =>
  `${name.toLowerCase().replace(/[äå]/g, 'a').replace(/ö/g, 'o').replace(/ /g, '.')}@${slug}.example`

export const demoPeople: readonly DemoPerson[] = appointments.map((appointment: Appointment, at) => ({
  id: demoId(3, at + 1),
  key: appointment.key as DemoPersonKey,
  name: appointment.name,
  email: emailOf(appointment.name, appointment.at),
  title: titles[appointment.title],
  organisationId: demoOrganisation(appointment.at).id,
  role: appointment.role,
  unitId: appointment.unit ? demoUnit(appointment.at, appointment.unit).id : null,
  isAdministrator: appointment.isAdministrator ?? false,
  isOffered: appointment.isOffered ?? false,
}))

export const demoPerson = (key: DemoPersonKey): DemoPerson => demoPeople.find((one) => one.key === key)!
