import { translations } from '#shared/texts.ts'
import { notificationPageNames } from './notifications.pages.texts.ts'

export const notificationPageTexts = translations({
  fi: {
    title: notificationPageNames.fi.notifications,
    lead: (unread: number) =>
      unread === 0
        ? 'Olet lukenut kaiken.'
        : unread === 1
          ? 'Yksi asia on vielä lukematta.'
          : `${unread} asiaa on vielä lukematta.`,
    refusing: 'Sähköpostisi ei ota vastaan viestejä, joten saat ilmoitukset vain täällä.',
    toAddress: 'Korjaa osoite',
    allRead: 'Merkitse kaikki luetuiksi',
    wereRead: 'Kaikki on nyt luettu.',
    choose: 'Valitse, mistä sinulle kerrotaan',
    isNew: 'Uusi',
    markRead: 'Merkitse luetuksi',
    markUnread: 'Merkitse lukemattomaksi',
    wasRead: 'Merkittiin luetuksi.',
    wasUnread: 'Merkittiin lukemattomaksi.',
    about: (what: string) => `${what}:`,
    today: 'Tänään',
    more: 'Näytä vanhemmat',
    wereShown: 'Vanhemmat ilmoitukset ovat luettelon lopussa.',
    emptyTitle: 'Täällä on vielä hiljaista',
    emptyText:
      'Kun joku mainitsee sinut tai jokin seuraamasi muuttuu, kerromme siitä tässä. Aloita seuraamalla tavoitetta suunnitelmassa.',
    toPlan: 'Avaa suunnitelma',
    stopTitle: 'Lopetetaanko koosteet?',
    stopLead: 'Koosteita ei enää tule sähköpostiisi. Samat asiat näet yhä Kaarnassa.',
    stop: 'Lopeta koosteet',
    stoppedTitle: 'Koosteet on lopetettu',
    stoppedLead: 'Voit valita ne uudelleen oman tilisi sivulla.',
    toKaarna: 'Siirry Kaarnaan',
  },
  sv: {
    title: notificationPageNames.sv.notifications,
    lead: (unread: number) =>
      unread === 0 ? 'Du har läst allt.' : unread === 1 ? 'En sak är ännu oläst.' : `${unread} saker är ännu olästa.`,
    refusing: 'Din e-post tar inte emot meddelanden, så du får aviseringar bara här.',
    toAddress: 'Rätta adressen',
    allRead: 'Markera alla som lästa',
    wereRead: 'Nu är allt läst.',
    choose: 'Välj vad du får veta om',
    isNew: 'Ny',
    markRead: 'Markera som läst',
    markUnread: 'Markera som oläst',
    wasRead: 'Markerades som läst.',
    wasUnread: 'Markerades som oläst.',
    about: (what: string) => `${what}:`,
    today: 'I dag',
    more: 'Visa äldre',
    wereShown: 'Äldre aviseringar finns i slutet av listan.',
    emptyTitle: 'Här är det ännu tyst',
    emptyText:
      'När någon nämner dig eller något du följer ändras berättar vi det här. Börja med att följa ett mål i planen.',
    toPlan: 'Öppna planen',
    stopTitle: 'Ska sammandragen avslutas?',
    stopLead: 'Sammandragen kommer inte längre till din e-post. Samma saker ser du fortfarande i Kaarna.',
    stop: 'Avsluta sammandragen',
    stoppedTitle: 'Sammandragen är avslutade',
    stoppedLead: 'Du kan välja dem på nytt på sidan för ditt konto.',
    toKaarna: 'Gå till Kaarna',
  },
  en: {
    title: notificationPageNames.en.notifications,
    lead: (unread: number) =>
      unread === 0
        ? 'You have read everything.'
        : unread === 1
          ? 'One thing is unread.'
          : `${unread} things are unread.`,
    refusing: 'Your e-mail takes no letters, so you are told here only.',
    toAddress: 'Mend the address',
    allRead: 'Mark all as read',
    wereRead: 'Everything is read now.',
    choose: 'Choose what you are told of',
    isNew: 'New',
    markRead: 'Mark as read',
    markUnread: 'Mark as unread',
    wasRead: 'Marked as read.',
    wasUnread: 'Marked as unread.',
    about: (what: string) => `${what}:`,
    today: 'Today',
    more: 'Show older',
    wereShown: 'Older notifications are at the end of the list.',
    emptyTitle: 'It is quiet here so far',
    emptyText:
      'When somebody mentions you, or something you watch changes, you are told here. Begin by watching a goal of the plan.',
    toPlan: 'Open the plan',
    stopTitle: 'Stop the digests?',
    stopLead: 'The digests come to your e-mail no more. You still see the same things in Kaarna.',
    stop: 'Stop the digests',
    stoppedTitle: 'The digests are stopped',
    stoppedLead: 'You can choose them again on the page of your account.',
    toKaarna: 'Go to Kaarna',
  },
})
