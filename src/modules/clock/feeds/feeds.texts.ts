import { translations } from '#shared/texts.ts'
import { mostPrograms } from './calendar-program.ts'

/** How many programs, as it is said: more are not told apart. */
export const programCount = (count: number): string => (count >= mostPrograms ? `${count}+` : `${count}`)

/** Subscribing to the clock with a calendar program, and the addresses that were made for it. */
export const feedTexts = translations({
  fi: {
    lead: 'Tilatut kalenterit näkyvät Outlookissa, Googlessa ja puhelimessa ja pysyvät ajan tasalla itsestään.',
    subscribe: 'Tilaa omaan kalenteriin',
    subscribeTitle: 'Tilaa omaan kalenteriin',
    subscribeLead: 'Saat osoitteen, jonka lisäät kalenteriohjelmaasi. Se hakee asiat itse ja näyttää myös muutokset.',
    what: 'Mitä tilaat',
    scopes: {
      own: 'Asiat, joista vastaan tai joihin minut on kutsuttu',
      ownEverywhere: 'Samat kaikista organisaatioistani',
      organisation: (name: string) => `Koko vuosikello: ${name}`,
      group: (name: string) => `Ryhmän asiat: ${name}`,
    },
    name: 'Kalenterin nimi',
    names: { own: 'Kaarna', organisation: (name: string) => `Vuosikello, ${name}` },
    language: 'Kalenterin kieli',
    make: 'Tee osoite',
    madeTitle: 'Kalenterin osoite',
    address: 'Osoite',
    secret:
      'Kopioi osoite nyt: sitä ei voi näyttää uudelleen. Se on henkilökohtainen, ja kuka tahansa sen tietävä näkee kalenterin. Voit sulkea sen milloin vain.',
    open: 'Avaa kalenteriohjelmassa',
    ways: {
      outlook: 'Outlook: Lisää kalenteri, Tilaa Internetistä. Liitä osoite.',
      google: 'Google: Muut kalenterit, Lisää URL-osoitteella. Google hakee muutokset noin kerran vuorokaudessa.',
      apple: 'iPhone ja Mac: paina Avaa kalenteriohjelmassa, tai Lisää tilattu kalenteri ja liitä osoite.',
    },
    empty: 'Et ole tilannut yhtään kalenteria',
    emptyAdvice: 'Tilaa vuosikello, niin sen päivät näkyvät siellä missä muutkin menosi.',
    contents: 'Sisältö',
    kinds: {
      own: (organisation: string | null) => (organisation ? `Omat asiat, ${organisation}` : 'Omat asiat kaikista'),
      organisation: (organisation: string | null) => `Koko vuosikello, ${organisation ?? ''}`,
      group: (organisation: string | null) => `Ryhmän asiat, ${organisation ?? ''}`,
    },
    lastAsked: 'Haettu viimeksi',
    never: 'ei vielä',
    programs: 'Eri ohjelmia 30 päivässä',
    programsAdvice:
      'Jos osoitetta hakee useampi ohjelma kuin mihin olet lisännyt sen, joku muu voi nähdä kalenterin: vaihda osoite. Ohjelmista tallennetaan vain, montako erilaista niitä on, ei kuka hakee tai mistä. Siksi kaksi, jotka käyttävät samaa ohjelmaa, lasketaan yhdeksi. Jos epäilet, että osoite on joutunut muille, vaihda se luvusta huolimatta.',
    actions: 'Toiminnot',
    replace: 'Vaihda osoite',
    replaceOf: (name: string) => `Vaihda osoite kalenterille ${name}`,
    replaceTitle: (name: string) => `Vaihdetaanko kalenterin ${name} osoite?`,
    noCalendar: 'Tässä osoitteessa ei ole kalenteria. Osoite on vaihdettu tai poistettu.',
    replaceAsked: (day: string, count: number) =>
      `Vanhaa osoitetta on haettu viimeksi ${day}. Sitä on hakenut ${programCount(count)} eri ohjelmaa 30 päivässä.`,
    replaceNotAsked: 'Vanhaa osoitetta ei ole haettu kertaakaan.',
    replaceAdvice:
      'Vanha osoite lakkaa toimimasta heti, myös muilta, jotka ovat saaneet sen. Lisää uusi osoite kalenteriohjelmaasi.',
    remove: 'Poista',
    removeOf: (name: string) => `Poista kalenteri ${name}`,
    removeTitle: (name: string) => `Poistetaanko kalenteri ${name}?`,
    removeAdvice: 'Osoite lakkaa toimimasta heti. Poista kalenteri myös kalenteriohjelmastasi.',
    removed: 'Kalenteri poistettiin',
    faults: { tooManyFeeds: 'Sinulla on jo 20 kalenteria. Poista ensin jokin niistä.' },
  },
  sv: {
    lead: 'Kalendrar du prenumererar på syns i Outlook, Google och telefonen och håller sig aktuella av sig själva.',
    subscribe: 'Prenumerera i egen kalender',
    subscribeTitle: 'Prenumerera i egen kalender',
    subscribeLead:
      'Du får en adress som du lägger till i ditt kalenderprogram. Det hämtar ärendena självt och visar även ändringar.',
    what: 'Vad du prenumererar på',
    scopes: {
      own: 'Det som jag ansvarar för eller är kallad till',
      ownEverywhere: 'Samma från alla mina organisationer',
      organisation: (name: string) => `Hela årsklockan: ${name}`,
      group: (name: string) => `Gruppens ärenden: ${name}`,
    },
    name: 'Kalenderns namn',
    names: { own: 'Kaarna', organisation: (name: string) => `Årsklocka, ${name}` },
    language: 'Kalenderns språk',
    make: 'Gör en adress',
    madeTitle: 'Kalenderns adress',
    address: 'Adress',
    secret:
      'Kopiera adressen nu: den kan inte visas på nytt. Den är personlig, och var och en som känner till den ser kalendern. Du kan stänga den när du vill.',
    open: 'Öppna i kalenderprogrammet',
    ways: {
      outlook: 'Outlook: Lägg till kalender, Prenumerera från webben. Klistra in adressen.',
      google: 'Google: Andra kalendrar, Från webbadress. Google hämtar ändringar ungefär en gång per dygn.',
      apple:
        'iPhone och Mac: tryck på Öppna i kalenderprogrammet, eller lägg till en prenumererad kalender med adressen.',
    },
    empty: 'Du prenumererar inte på någon kalender',
    emptyAdvice: 'Prenumerera på årsklockan, så syns dess dagar bland dina andra möten.',
    contents: 'Innehåll',
    kinds: {
      own: (organisation: string | null) => (organisation ? `Egna ärenden, ${organisation}` : 'Egna ärenden från alla'),
      organisation: (organisation: string | null) => `Hela årsklockan, ${organisation ?? ''}`,
      group: (organisation: string | null) => `Gruppens ärenden, ${organisation ?? ''}`,
    },
    lastAsked: 'Senast hämtad',
    never: 'inte ännu',
    programs: 'Olika program på 30 dagar',
    programsAdvice:
      'Om fler program hämtar adressen än de som du har lagt till den i kan någon annan se kalendern: byt adress. Om programmen sparas bara hur många olika de är, inte vem som hämtar eller varifrån. Därför räknas två som använder samma program som ett. Om du misstänker att någon annan har fått adressen, byt den oberoende av antalet.',
    actions: 'Åtgärder',
    replace: 'Byt adress',
    replaceOf: (name: string) => `Byt adress för kalendern ${name}`,
    replaceTitle: (name: string) => `Byta adress för kalendern ${name}?`,
    noCalendar: 'Det finns ingen kalender på den här adressen. Den har bytts eller tagits bort.',
    replaceAsked: (day: string, count: number) =>
      `Den gamla adressen hämtades senast ${day}. ${programCount(count)} olika program har hämtat den på 30 dagar.`,
    replaceNotAsked: 'Den gamla adressen har inte hämtats en enda gång.',
    replaceAdvice:
      'Den gamla adressen slutar fungera genast, också för andra som har fått den. Lägg till den nya adressen i ditt kalenderprogram.',
    remove: 'Ta bort',
    removeOf: (name: string) => `Ta bort kalendern ${name}`,
    removeTitle: (name: string) => `Ta bort kalendern ${name}?`,
    removeAdvice: 'Adressen slutar fungera genast. Ta bort kalendern också i ditt kalenderprogram.',
    removed: 'Kalendern togs bort',
    faults: { tooManyFeeds: 'Du har redan 20 kalendrar. Ta först bort någon av dem.' },
  },
  en: {
    lead: 'Calendars you subscribe to are seen in Outlook, Google and your phone, and keep up to date by themselves.',
    subscribe: 'Subscribe in your calendar',
    subscribeTitle: 'Subscribe in your calendar',
    subscribeLead: 'You get an address to add to your calendar program. It fetches everything itself, changes too.',
    what: 'What you subscribe to',
    scopes: {
      own: 'What I answer for or am invited to',
      ownEverywhere: 'The same from all my organisations',
      organisation: (name: string) => `The whole annual clock: ${name}`,
      group: (name: string) => `The things of the group: ${name}`,
    },
    name: 'Name of the calendar',
    names: { own: 'Kaarna', organisation: (name: string) => `Annual clock, ${name}` },
    language: 'Language of the calendar',
    make: 'Make an address',
    madeTitle: 'Address of the calendar',
    address: 'Address',
    secret:
      'Copy the address now: it cannot be shown again. It is personal, and whoever knows it sees the calendar. You can close it at any time.',
    open: 'Open in a calendar program',
    ways: {
      outlook: 'Outlook: Add calendar, Subscribe from web. Paste the address.',
      google: 'Google: Other calendars, From URL. Google fetches changes about once a day.',
      apple: 'iPhone and Mac: press Open in a calendar program, or add a subscription calendar and paste the address.',
    },
    empty: 'You have not subscribed to any calendar',
    emptyAdvice: 'Subscribe to the annual clock, and its days are seen where your other appointments are.',
    contents: 'Contents',
    kinds: {
      own: (organisation: string | null) => (organisation ? `Own things, ${organisation}` : 'Own things from all'),
      organisation: (organisation: string | null) => `The whole annual clock, ${organisation ?? ''}`,
      group: (organisation: string | null) => `The things of a group, ${organisation ?? ''}`,
    },
    lastAsked: 'Last fetched',
    never: 'not yet',
    programs: 'Different programs in 30 days',
    programsAdvice:
      'If more programs fetch the address than you have added it to, somebody else may see the calendar: change the address. All that is kept of the programs is how many different ones there are, not who fetches or from where. Two people who use the same program therefore count as one. If you suspect that somebody else has the address, change it whatever the number says.',
    actions: 'Actions',
    replace: 'Change the address',
    replaceOf: (name: string) => `Change the address of the calendar ${name}`,
    replaceTitle: (name: string) => `Change the address of the calendar ${name}?`,
    noCalendar: 'There is no calendar at this address. It was changed or removed.',
    replaceAsked: (day: string, count: number) =>
      `The old address was last fetched on ${day}. Programs that fetched it in 30 days: ${programCount(count)}.`,
    replaceNotAsked: 'The old address has never been fetched.',
    replaceAdvice:
      'The old address stops working at once, also for others who got it. Add the new address to your calendar program.',
    remove: 'Remove',
    removeOf: (name: string) => `Remove the calendar ${name}`,
    removeTitle: (name: string) => `Remove the calendar ${name}?`,
    removeAdvice: 'The address stops working at once. Remove the calendar from your calendar program, too.',
    removed: 'The calendar was removed',
    faults: { tooManyFeeds: 'You have 20 calendars already. Remove one of them first.' },
  },
})
