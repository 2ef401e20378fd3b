import { translations } from '#shared/texts.ts'

/** The letters. Of each body the first line greets, the link follows the second, the rest stands below the link. */
export const mailTexts = translations({
  fi: {
    signature: 'Kaarna',
    invitation: {
      subject: (organisation: string) => `Kutsu Kaarnaan: ${organisation}`,
      body: (inviter: string, organisation: string, role: string) => [
        'Hei,',
        `${inviter} kutsuu sinut Kaarnaan. Organisaatio on ${organisation} ja roolisi ${role}. Hyväksy kutsu täällä:`,
        'Linkki toimii 14 päivää ja vain kerran. Jos kutsu tuli väärälle henkilölle, voit jättää viestin huomiotta.',
      ],
    },
    verification: {
      subject: 'Vahvista sähköpostiosoitteesi',
      body: (name: string) => [
        `Hei ${name},`,
        'vahvista, että tämä sähköpostiosoite on sinun:',
        'Linkki toimii 7 päivää ja vain kerran. Jos et pyytänyt viestiä, voit jättää sen huomiotta.',
      ],
    },
    reset: {
      subject: 'Valitse uusi salasana',
      body: (name: string) => [
        `Hei ${name},`,
        'voit valita uuden salasanan Kaarnaan täällä:',
        'Linkki toimii tunnin ja vain kerran. Jos et pyytänyt viestiä, voit jättää sen huomiotta: salasanasi ei muutu.',
      ],
    },
    changed: {
      subject: 'Salasanasi on vaihdettu',
      body: (name: string) => [
        `Hei ${name},`,
        'salasanasi Kaarnaan vaihdettiin juuri. Jos et vaihtanut sitä itse, valitse heti uusi salasana täällä:',
        'Kerro asiasta myös organisaatiosi omistajalle.',
      ],
    },
  },
  sv: {
    signature: 'Kaarna',
    invitation: {
      subject: (organisation: string) => `Inbjudan till Kaarna: ${organisation}`,
      body: (inviter: string, organisation: string, role: string) => [
        'Hej,',
        `${inviter} bjuder in dig till Kaarna. Organisationen är ${organisation} och din roll ${role}. Godkänn inbjudan här:`,
        'Länken gäller i 14 dagar och bara en gång. Om inbjudan kom till fel person kan du bortse från meddelandet.',
      ],
    },
    verification: {
      subject: 'Bekräfta din e-postadress',
      body: (name: string) => [
        `Hej ${name},`,
        'bekräfta att den här e-postadressen är din:',
        'Länken gäller i 7 dagar och bara en gång. Om du inte har bett om meddelandet kan du bortse från det.',
      ],
    },
    reset: {
      subject: 'Välj ett nytt lösenord',
      body: (name: string) => [
        `Hej ${name},`,
        'du kan välja ett nytt lösenord till Kaarna här:',
        'Länken gäller i en timme och bara en gång. Om du inte har bett om meddelandet kan du bortse från det: ditt lösenord ändras inte.',
      ],
    },
    changed: {
      subject: 'Ditt lösenord har bytts',
      body: (name: string) => [
        `Hej ${name},`,
        'ditt lösenord till Kaarna byttes nyss. Om du inte bytte det själv, välj genast ett nytt lösenord här:',
        'Berätta också om saken för din organisations ägare.',
      ],
    },
  },
  en: {
    signature: 'Kaarna',
    invitation: {
      subject: (organisation: string) => `Invitation to Kaarna: ${organisation}`,
      body: (inviter: string, organisation: string, role: string) => [
        'Hello,',
        `${inviter} invites you to Kaarna. The organisation is ${organisation} and your role is ${role}. Accept the invitation here:`,
        'The link works for 14 days and only once. If the invitation reached the wrong person, you can ignore this message.',
      ],
    },
    verification: {
      subject: 'Confirm your e-mail address',
      body: (name: string) => [
        `Hello ${name},`,
        'please confirm that this e-mail address is yours:',
        'The link works for 7 days and only once. If you did not ask for this message, you can ignore it.',
      ],
    },
    reset: {
      subject: 'Choose a new password',
      body: (name: string) => [
        `Hello ${name},`,
        'you can choose a new password for Kaarna here:',
        'The link works for one hour and only once. If you did not ask for this message, you can ignore it: your password does not change.',
      ],
    },
    changed: {
      subject: 'Your password was changed',
      body: (name: string) => [
        `Hello ${name},`,
        'your password for Kaarna was just changed. If you did not change it yourself, choose a new password here at once:',
        "Please tell your organisation's owner, too.",
      ],
    },
  },
})
