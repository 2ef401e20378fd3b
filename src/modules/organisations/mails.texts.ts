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
        'Linkki toimii tunnin ja vain kerran. Kun vaihdat salasanan, kaikki selaimet kirjataan ulos ja pääsyavaimesi poistetaan.',
        'Jos et pyytänyt viestiä, voit jättää sen huomiotta: mikään ei muutu.',
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
    passkeyAdded: {
      subject: 'Tilillesi lisättiin pääsyavain',
      body: (name: string) => [
        `Hei ${name},`,
        'Kaarnan tilillesi lisättiin juuri pääsyavain, jolla voi kirjautua ilman salasanaa. Jos et lisännyt sitä itse, poista kaikki pääsyavaimet valitsemalla heti uusi salasana täällä:',
        'Kerro asiasta myös organisaatiosi omistajalle.',
      ],
    },
    emailChange: {
      subject: 'Vahvista uusi sähköpostiosoitteesi',
      body: () => [
        'Hei,',
        'tätä osoitetta pyydettiin Kaarnan tilin uudeksi osoitteeksi. Jos pyysit sitä itse, vahvista osoite täällä:',
        'Linkki toimii vuorokauden ja vain kerran. Jos et pyytänyt vaihtoa, voit jättää viestin huomiotta: mikään ei muutu.',
      ],
    },
    emailTaken: {
      subject: 'Osoitteellasi on jo tunnus Kaarnassa',
      body: (name: string) => [
        `Hei ${name},`,
        'tätä osoitetta pyydettiin toisen Kaarnan tilin osoitteeksi, mutta sillä on jo oma tunnus. Jos pyysit vaihtoa itse, kirjaudu tällä osoitteella. Uuden salasanan voit valita täällä:',
        'Jos et pyytänyt vaihtoa, voit jättää viestin huomiotta: mikään ei muutu.',
      ],
    },
    emailChangeAsked: {
      subject: 'Tilisi osoitteen vaihtamista on pyydetty',
      body: (name: string) => [
        `Hei ${name},`,
        'Kaarnan tilillesi pyydettiin juuri toista sähköpostiosoitetta. Jos et pyytänyt sitä itse, estä vaihto valitsemalla heti uusi salasana täällä:',
        'Jos pyysit vaihtoa itse, avaa uuteen osoitteeseen lähetetty linkki. Muuta ei tarvita.',
      ],
    },
    emailChanged: {
      subject: 'Tilisi osoite on vaihdettu',
      body: (name: string) => [
        `Hei ${name},`,
        'Kaarnan tilisi sähköpostiosoite on nyt toinen, eikä tähän osoitteeseen enää lähetetä viestejä. Kaarna on täällä:',
        'Jos et vaihtanut osoitetta itse, ota heti yhteys organisaatiosi omistajaan tai Kaarnan ylläpitoon.',
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
        'Länken gäller i en timme och bara en gång. När du byter lösenord loggas alla webbläsare ut och dina passkeys tas bort.',
        'Om du inte har bett om meddelandet kan du bortse från det: ingenting ändras.',
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
    passkeyAdded: {
      subject: 'En passkey lades till i ditt konto',
      body: (name: string) => [
        `Hej ${name},`,
        'i ditt konto i Kaarna lades nyss till en passkey, med vilken man kan logga in utan lösenord. Om du inte lade till den själv, ta bort alla passkeys genom att genast välja ett nytt lösenord här:',
        'Berätta också om saken för din organisations ägare.',
      ],
    },
    emailChange: {
      subject: 'Bekräfta din nya e-postadress',
      body: () => [
        'Hej,',
        'den här adressen har begärts som ny adress för ett konto i Kaarna. Om du själv bad om det, bekräfta adressen här:',
        'Länken gäller i ett dygn och bara en gång. Om du inte bad om bytet kan du bortse från meddelandet: ingenting ändras.',
      ],
    },
    emailTaken: {
      subject: 'Din adress har redan ett konto i Kaarna',
      body: (name: string) => [
        `Hej ${name},`,
        'den här adressen begärdes som adress för ett annat konto i Kaarna, men den har redan ett eget konto. Om du själv bad om bytet, logga in med den här adressen. Ett nytt lösenord kan du välja här:',
        'Om du inte bad om bytet kan du bortse från meddelandet: ingenting ändras.',
      ],
    },
    emailChangeAsked: {
      subject: 'Någon har bett om att få byta adressen för ditt konto',
      body: (name: string) => [
        `Hej ${name},`,
        'för ditt konto i Kaarna begärdes nyss en annan e-postadress. Om du inte bad om det själv, hindra bytet genom att genast välja ett nytt lösenord här:',
        'Om du själv bad om bytet, öppna länken som sändes till den nya adressen. Mer behövs inte.',
      ],
    },
    emailChanged: {
      subject: 'Adressen för ditt konto har bytts',
      body: (name: string) => [
        `Hej ${name},`,
        'ditt konto i Kaarna har nu en annan e-postadress, och inga meddelanden sänds längre till den här adressen. Kaarna finns här:',
        'Om du inte bytte adressen själv, kontakta genast din organisations ägare eller Kaarnas administratör.',
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
        'The link works for one hour and only once. When you change the password, every browser is signed out and your passkeys are removed.',
        'If you did not ask for this message, you can ignore it: nothing changes.',
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
    passkeyAdded: {
      subject: 'A passkey was added to your account',
      body: (name: string) => [
        `Hello ${name},`,
        'a passkey was just added to your account in Kaarna; it opens the account without a password. If you did not add it yourself, remove all passkeys by choosing a new password here at once:',
        "Please tell your organisation's owner, too.",
      ],
    },
    emailChange: {
      subject: 'Confirm your new e-mail address',
      body: () => [
        'Hello,',
        'this address was asked for as the new address of an account in Kaarna. If it was you who asked, confirm the address here:',
        'The link works for one day and only once. If you did not ask for the change, you can ignore this message: nothing changes.',
      ],
    },
    emailTaken: {
      subject: 'Your address has an account in Kaarna already',
      body: (name: string) => [
        `Hello ${name},`,
        'this address was asked for as the address of another account in Kaarna, but it has an account of its own. If it was you who asked, sign in with this address. You can choose a new password here:',
        'If you did not ask for the change, you can ignore this message: nothing changes.',
      ],
    },
    emailChangeAsked: {
      subject: 'Another address was asked for your account',
      body: (name: string) => [
        `Hello ${name},`,
        'another e-mail address was just asked for your account in Kaarna. If it was not you who asked, prevent the change by choosing a new password here at once:',
        'If it was you, open the link that was sent to the new address. Nothing else is needed.',
      ],
    },
    emailChanged: {
      subject: 'The address of your account was changed',
      body: (name: string) => [
        `Hello ${name},`,
        'your account in Kaarna has another e-mail address now, and no more messages are sent to this one. Kaarna is here:',
        "If you did not change the address yourself, contact your organisation's owner or the administrator of Kaarna at once.",
      ],
    },
  },
})
