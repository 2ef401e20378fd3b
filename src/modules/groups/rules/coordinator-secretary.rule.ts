import { z } from 'zod'

import { translations } from '#shared/texts.ts'
import { inEachLanguage, ruleKind } from './composition-rule.ts'

const texts = translations({
  fi: {
    say: 'Sihteerinä toimii hyvinvointikoordinaattori.',
    missing: { fault: 'Ryhmällä ei ole sihteeriä.', remedy: 'Lisää hyvinvointikoordinaattori ryhmän sihteeriksi.' },
    other: (name: string) => ({
      fault: `Sihteeri ${name} ei ole organisaation koordinaattori.`,
      remedy: 'Vaihda sihteeri, tai liitä sihteerin jäsenyyteen koordinaattorin tunnus.',
    }),
  },
  sv: {
    say: 'Sekreterare är välfärdskoordinatorn.',
    missing: {
      fault: 'Gruppen saknar sekreterare.',
      remedy: 'Lägg till välfärdskoordinatorn som gruppens sekreterare.',
    },
    other: (name: string) => ({
      fault: `Sekreteraren ${name} är inte organisationens koordinator.`,
      remedy: 'Byt sekreterare, eller koppla koordinatorns konto till sekreterarens medlemskap.',
    }),
  },
  en: {
    say: 'The secretary is the wellbeing coordinator.',
    missing: {
      fault: 'The group has no secretary.',
      remedy: 'Add the wellbeing coordinator as the group’s secretary.',
    },
    other: (name: string) => ({
      fault: `The secretary, ${name}, is not a coordinator of the organisation.`,
      remedy: 'Change the secretary, or link the coordinator’s account to the secretary’s membership.',
    }),
  },
})

/** The group's papers are in the coordinator's hands. */
export const coordinatorSecretaryRule = ruleKind({
  schema: z.object({ kind: z.literal('coordinatorSecretary') }),
  say: (_, language) => texts[language].say,
  check(_, { members, coordinators }) {
    const secretaries = members.filter(({ role }) => role === 'secretary')
    const first = secretaries[0]
    if (!first) return inEachLanguage((language) => texts[language].missing)
    if (secretaries.some(({ accountId }) => accountId !== null && coordinators.has(accountId))) return null
    return inEachLanguage((language) => texts[language].other(first.name))
  },
})
