import { translations } from '#shared/texts.ts'

/** Loaded with the shell, long before the pages themselves. */
export const tableSourcePageNames = translations({
  fi: { tables: 'Taulukot tietolähteinä' },
  sv: { tables: 'Tabeller som datakällor' },
  en: { tables: 'Tables as sources' },
})
