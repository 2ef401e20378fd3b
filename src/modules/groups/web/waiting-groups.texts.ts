import { translations } from '#shared/texts.ts'

/** What the first page says of groups. */
export const waitingGroupTexts = translations({
  fi: {
    acting: (name: string) => `Puheenjohtajan tehtävät ovat sinulla: ${name}`,
    actingText: (chair: string, day: string) =>
      `${chair}: kausi päättyi ${day}. Pyydä ryhmää valitsemaan uusi puheenjohtaja.`,
    broken: (name: string) => `Kokoonpano ei täytä sääntöjä: ${name}`,
    brokenText: (n: number) =>
      n === 1
        ? 'Yksi sääntö ei toteudu. Ryhmän sivu kertoo, mitä tehdä.'
        : `${n} sääntöä ei toteudu. Ryhmän sivu kertoo, mitä tehdä.`,
    hearing: (name: string) => `Kuuleminen puuttuu: ${name}`,
    hearingText: (n: number) =>
      n === 1
        ? 'Yksi raportti tai suunnitelma etenee ilman neuvoston lausuntoa.'
        : `${n} raporttia tai suunnitelmaa etenee ilman neuvoston lausuntoa.`,
    open: 'Avaa ryhmä',
  },
  sv: {
    acting: (name: string) => `Ordförandens uppgifter är dina: ${name}`,
    actingText: (chair: string, day: string) => `${chair}: perioden gick ut ${day}. Be gruppen välja en ny ordförande.`,
    broken: (name: string) => `Sammansättningen följer inte reglerna: ${name}`,
    brokenText: (n: number) =>
      n === 1
        ? 'En regel uppfylls inte. Gruppens sida berättar vad som kan göras.'
        : `${n} regler uppfylls inte. Gruppens sida berättar vad som kan göras.`,
    hearing: (name: string) => `Hörande saknas: ${name}`,
    hearingText: (n: number) =>
      n === 1
        ? 'En rapport eller plan går vidare utan rådets utlåtande.'
        : `${n} rapporter eller planer går vidare utan rådets utlåtande.`,
    open: 'Öppna gruppen',
  },
  en: {
    acting: (name: string) => `The chair’s tasks are yours: ${name}`,
    actingText: (chair: string, day: string) =>
      `${chair}: the term ended on ${day}. Ask the group to choose a new chair.`,
    broken: (name: string) => `Members are not as the rules say: ${name}`,
    brokenText: (n: number) =>
      n === 1
        ? 'One rule is broken. The group’s page says what to do.'
        : `${n} rules are broken. The group’s page says what to do.`,
    hearing: (name: string) => `A hearing is missing: ${name}`,
    hearingText: (n: number) =>
      n === 1
        ? 'One report or plan goes on without the council’s statement.'
        : `${n} reports or plans go on without the council’s statement.`,
    open: 'Open the group',
  },
})
