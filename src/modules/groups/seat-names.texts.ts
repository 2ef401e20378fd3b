import { translations } from '#shared/texts.ts'
import type { SeatKind } from './group-member.ts'

/** Whom seats speak for, as written inside a sentence. */
export const seatNames = translations({
  fi: {
    unit: 'oma organisaatio',
    elected: 'luottamushenkilöt',
    ngo: 'järjestöt',
    vocationalCollege: 'ammattiopisto',
    school: 'oppilaitokset',
    county: 'hyvinvointialue',
    municipality: 'kunnat',
    parish: 'seurakunnat',
    company: 'yritykset',
    residents: 'asukkaat',
    other: 'muu taho',
  } satisfies Record<SeatKind, string>,
  sv: {
    unit: 'den egna organisationen',
    elected: 'förtroendevalda',
    ngo: 'organisationer',
    vocationalCollege: 'yrkesinstitutet',
    school: 'läroanstalter',
    county: 'välfärdsområdet',
    municipality: 'kommuner',
    parish: 'församlingar',
    company: 'företag',
    residents: 'invånare',
    other: 'annan part',
  },
  en: {
    unit: 'own organisation',
    elected: 'elected officials',
    ngo: 'NGOs',
    vocationalCollege: 'vocational college',
    school: 'schools and colleges',
    county: 'wellbeing services county',
    municipality: 'municipalities',
    parish: 'parishes',
    company: 'companies',
    residents: 'residents',
    other: 'somebody else',
  },
})
