import type { ErrorCode } from './errors.ts'
import { type Language, translations } from './texts.ts'

interface ErrorText {
  title: string
  /** What the user can do about it. */
  advice: string
}

/** What a problem document says to a person, by its code. */
export const errorTexts: Record<Language, Record<ErrorCode, ErrorText>> = translations({
  fi: {
    invalidInput: { title: 'Tiedoissa on korjattavaa', advice: 'Tarkista merkityt kohdat ja lähetä uudelleen.' },
    signedOut: {
      title: 'Kirjaudu sisään',
      advice: 'Istunto on päättynyt tai sitä ei ole. Kirjaudu sisään ja yritä uudelleen.',
    },
    wrongCredentials: { title: 'Kirjautuminen ei onnistunut', advice: 'Tarkista sähköpostiosoite ja salasana.' },
    forbidden: { title: 'Tähän ei ole oikeutta', advice: 'Pyydä oikeutta organisaatiosi omistajalta.' },
    demo: {
      title: 'Demossa tätä ei voi tehdä',
      advice: 'Demon henkilöt ovat kaikkien kokeilijoiden yhteisiä. Omalla tunnuksella Kaarnassa tämä onnistuu.',
    },
    notFound: { title: 'Ei löytynyt', advice: 'Tarkista osoite. Kohde on voitu poistaa tai siirtää.' },
    conflict: { title: 'Joku muu ehti muuttaa samaa', advice: 'Katso molemmat versiot ja valitse, mikä jää.' },
    tooLarge: {
      title: 'Lähetys on liian suuri',
      advice: 'Lyhennä tekstiä tai pienennä tiedostoa ja lähetä uudelleen.',
    },
    tooManyAttempts: { title: 'Liian monta yritystä', advice: 'Odota hetki ja yritä sitten uudelleen.' },
    unexpected: {
      title: 'Jokin meni vikaan',
      advice: 'Yritä hetken kuluttua uudelleen. Jos vika toistuu, kerro ylläpidolle pyynnön tunnus.',
    },
    unavailable: { title: 'Palvelu ei ole juuri nyt käytettävissä', advice: 'Yritä hetken kuluttua uudelleen.' },
    filesUnavailable: {
      title: 'Tiedostovarasto ei vastaa',
      advice:
        'Tallennetut tiedostot ovat tallessa. Yritä hetken kuluttua uudelleen. Jos vika toistuu, kerro ylläpidolle.',
    },
  },
  sv: {
    invalidInput: {
      title: 'Uppgifterna behöver rättas',
      advice: 'Kontrollera de markerade ställena och skicka på nytt.',
    },
    signedOut: { title: 'Logga in', advice: 'Sessionen har upphört eller saknas. Logga in och försök på nytt.' },
    wrongCredentials: { title: 'Inloggningen misslyckades', advice: 'Kontrollera e-postadressen och lösenordet.' },
    forbidden: { title: 'Du saknar behörighet', advice: 'Be organisationens ägare om behörighet.' },
    demo: {
      title: 'Det här går inte i demon',
      advice: 'Demons personer är gemensamma för alla som provar. Med ett eget konto i Kaarna går det.',
    },
    notFound: { title: 'Hittades inte', advice: 'Kontrollera adressen. Sidan kan ha tagits bort eller flyttats.' },
    conflict: {
      title: 'Någon annan hann ändra samma sak',
      advice: 'Se båda versionerna och välj vilken som blir kvar.',
    },
    tooLarge: {
      title: 'Det du skickar är för stort',
      advice: 'Förkorta texten eller minska filen och skicka på nytt.',
    },
    tooManyAttempts: { title: 'För många försök', advice: 'Vänta en stund och försök sedan på nytt.' },
    unexpected: {
      title: 'Något gick fel',
      advice: 'Försök på nytt om en stund. Om felet upprepas, uppge begärans kod för administratören.',
    },
    unavailable: { title: 'Tjänsten är inte tillgänglig just nu', advice: 'Försök på nytt om en stund.' },
    filesUnavailable: {
      title: 'Fillagret svarar inte',
      advice:
        'De sparade filerna finns kvar. Försök på nytt om en stund. Om felet upprepas, berätta för administratören.',
    },
  },
  en: {
    invalidInput: { title: 'Some details need correcting', advice: 'Check the marked places and send again.' },
    signedOut: { title: 'Sign in', advice: 'The session has ended or there is none. Sign in and try again.' },
    wrongCredentials: { title: 'Signing in failed', advice: 'Check the e-mail address and the password.' },
    forbidden: { title: 'You may not do this', advice: "Ask your organisation's owner for the right." },
    demo: {
      title: 'This cannot be done in the demo',
      advice: "The demo's people are shared by everybody who tries Kaarna. With an account of your own you can.",
    },
    notFound: { title: 'Not found', advice: 'Check the address. It may have been removed or moved.' },
    conflict: {
      title: 'Somebody else changed the same thing',
      advice: 'See both versions and choose which one stays.',
    },
    tooLarge: {
      title: 'What you sent is too large',
      advice: 'Shorten the text or make the file smaller, and send again.',
    },
    tooManyAttempts: { title: 'Too many attempts', advice: 'Wait a moment, then try again.' },
    unexpected: {
      title: 'Something went wrong',
      advice: 'Try again in a moment. If it happens again, tell the administrator the request id.',
    },
    unavailable: { title: 'The service is not available just now', advice: 'Try again in a moment.' },
    filesUnavailable: {
      title: 'The file store does not answer',
      advice: 'The files that were kept are safe. Try again in a moment. If it happens again, tell the administrator.',
    },
  },
})
