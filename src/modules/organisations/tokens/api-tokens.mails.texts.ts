import { translations } from '#shared/texts.ts'

interface Ending {
  person: string
  organisation: string
  name: string
  day: string
}

export const tokenMailTexts = translations({
  fi: {
    subject: (name: string) => `Rajapinta-avain ${name} päättyy pian`,
    body: ({ person, organisation, name, day }: Ending) => [
      `Hei ${person},`,
      `tekemäsi rajapinta-avain ${name} toimii viimeisen kerran ${day}. Organisaatio on ${organisation}. Tee uusi avain ajoissa täällä:`,
      'Vaihda uusi avain ohjelmaan, joka käyttää vanhaa, ja peru vanha. Jos avainta ei enää tarvita, mitään ei tarvitse tehdä.',
    ],
  },
  sv: {
    subject: (name: string) => `API-nyckeln ${name} upphör snart`,
    body: ({ person, organisation, name, day }: Ending) => [
      `Hej ${person},`,
      `API-nyckeln ${name} som du har skapat gäller till och med ${day}. Organisationen är ${organisation}. Skapa en ny nyckel i god tid här:`,
      'Byt nyckeln i det program som använder den gamla och återkalla den gamla. Om nyckeln inte längre behövs behöver du inte göra något.',
    ],
  },
  en: {
    subject: (name: string) => `The API token ${name} ends soon`,
    body: ({ person, organisation, name, day }: Ending) => [
      `Hello ${person},`,
      `the API token ${name} that you made works until ${day}. The organisation is ${organisation}. Make a new one in good time here:`,
      'Give the new token to the program that uses the old one, then revoke the old one. If it is not needed any more, nothing has to be done.',
    ],
  },
})
