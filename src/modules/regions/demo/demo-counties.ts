import type { LocalText } from '#shared/local-text.ts'

/** Names of the invented wellbeing services counties, 01 first: Finnish genitive, Swedish first part, English. */
const names = [
  ['Purolan', 'Purola', 'Purola'],
  ['Tuulenmaan', 'Vindlands', 'Tuulenmaa'],
  ['Järvilinnan', 'Sjöborgs', 'Järvilinna'],
  ['Hopeavuoren', 'Silverbergs', 'Hopeavuori'],
  ['Suvirannikon', 'Sommarkustens', 'Suvirannikko'],
  ['Koivulakson', 'Björkdalens', 'Koivulakso'],
  ['Kaislamaan', 'Sävlands', 'Kaislamaa'],
  ['Havumaan', 'Barrlands', 'Havumaa'],
  ['Aamurannikon', 'Morgonkustens', 'Aamurannikko'],
  ['Käkisalon', 'Gökskogens', 'Käkisalo'],
  ['Metsonperän', 'Tjädermarkens', 'Metsonperä'],
  ['Kurkisuon', 'Tranmyrens', 'Kurkisuo'],
  ['Ilveslinnan', 'Loborgs', 'Ilveslinna'],
  ['Kanervamaan', 'Ljunglands', 'Kanervamaa'],
  ['Usvajokilaakson', 'Dimådalens', 'Usvajokilaakso'],
  ['Pihlajalinnan', 'Rönnborgs', 'Pihlajalinna'],
  ['Saukkovesien', 'Uttervattnens', 'Saukkovedet'],
  ['Teerimaan', 'Orrlands', 'Teerimaa'],
  ['Lummevesien', 'Näckrosvattnens', 'Lummevedet'],
  ['Vaahteralakson', 'Lönndalens', 'Vaahteralakso'],
  ['Iltarannikon', 'Kvällskustens', 'Iltarannikko'],
] as const

export const demoCountyTitles: readonly LocalText[] = names.map(([fi, sv, en]) => ({
  fi: `${fi} hyvinvointialue`,
  sv: `${sv} välfärdsområde`,
  en: `${en} wellbeing services county`,
}))
