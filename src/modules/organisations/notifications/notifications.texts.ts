import { translations } from '#shared/texts.ts'

/** What a notification says, in the app and in letters. `deeds` go on from who did it, and before what it was done to. */
export const notificationTexts = translations({
  fi: {
    mention: (by: string) => `${by} mainitsi sinut`,
    comment: (by: string) => `${by} kommentoi`,
    change: (by: string) => `${by} teki muutoksia`,
    deeds: {
      programme: {
        created: 'lisäsi ohjelman',
        updated: 'muutti ohjelmaa',
        deleted: 'poisti ohjelman',
        restored: 'palautti ohjelman',
      },
      priority: {
        created: 'lisäsi painopisteen',
        updated: 'muutti painopistettä',
        deleted: 'poisti painopisteen',
        restored: 'palautti painopisteen',
      },
      goal: {
        created: 'lisäsi tavoitteen',
        updated: 'muutti tavoitetta',
        deleted: 'poisti tavoitteen',
        restored: 'palautti tavoitteen',
      },
      action: {
        created: 'lisäsi toimenpiteen',
        updated: 'muutti toimenpidettä',
        deleted: 'poisti toimenpiteen',
        restored: 'palautti toimenpiteen',
      },
      concern: {
        created: 'lisäsi aiheen',
        updated: 'muutti aihetta',
        deleted: 'poisti aiheen',
        restored: 'palautti aiheen',
      },
      followUp: {
        created: 'kirjasi seurannan',
        updated: 'korjasi seurantaa',
        deleted: 'poisti seurannan',
        restored: 'palautti seurannan',
      },
    },
    kinds: {
      programme: 'Ohjelma',
      priority: 'Painopiste',
      goal: 'Tavoite',
      action: 'Toimenpide',
      concern: 'Ilon tai huolen aihe',
      followUp: 'Seuranta',
    },
  },
  sv: {
    mention: (by: string) => `${by} nämnde dig`,
    comment: (by: string) => `${by} kommenterade`,
    change: (by: string) => `${by} gjorde ändringar`,
    deeds: {
      programme: {
        created: 'lade till programmet',
        updated: 'ändrade programmet',
        deleted: 'tog bort programmet',
        restored: 'återställde programmet',
      },
      priority: {
        created: 'lade till prioriteringen',
        updated: 'ändrade prioriteringen',
        deleted: 'tog bort prioriteringen',
        restored: 'återställde prioriteringen',
      },
      goal: {
        created: 'lade till målet',
        updated: 'ändrade målet',
        deleted: 'tog bort målet',
        restored: 'återställde målet',
      },
      action: {
        created: 'lade till åtgärden',
        updated: 'ändrade åtgärden',
        deleted: 'tog bort åtgärden',
        restored: 'återställde åtgärden',
      },
      concern: {
        created: 'lade till ämnet',
        updated: 'ändrade ämnet',
        deleted: 'tog bort ämnet',
        restored: 'återställde ämnet',
      },
      followUp: {
        created: 'antecknade uppföljning',
        updated: 'rättade uppföljningen',
        deleted: 'tog bort uppföljningen',
        restored: 'återställde uppföljningen',
      },
    },
    kinds: {
      programme: 'Program',
      priority: 'Prioritering',
      goal: 'Mål',
      action: 'Åtgärd',
      concern: 'Glädjeämne eller orosmoment',
      followUp: 'Uppföljning',
    },
  },
  en: {
    mention: (by: string) => `${by} mentioned you`,
    comment: (by: string) => `${by} commented`,
    change: (by: string) => `${by} made changes`,
    deeds: {
      programme: {
        created: 'added the programme',
        updated: 'changed the programme',
        deleted: 'deleted the programme',
        restored: 'restored the programme',
      },
      priority: {
        created: 'added the priority',
        updated: 'changed the priority',
        deleted: 'deleted the priority',
        restored: 'restored the priority',
      },
      goal: {
        created: 'added the goal',
        updated: 'changed the goal',
        deleted: 'deleted the goal',
        restored: 'restored the goal',
      },
      action: {
        created: 'added the action',
        updated: 'changed the action',
        deleted: 'deleted the action',
        restored: 'restored the action',
      },
      concern: {
        created: 'added the joy or concern',
        updated: 'changed the joy or concern',
        deleted: 'deleted the joy or concern',
        restored: 'restored the joy or concern',
      },
      followUp: {
        created: 'recorded a follow-up',
        updated: 'corrected the follow-up',
        deleted: 'deleted the follow-up',
        restored: 'restored the follow-up',
      },
    },
    kinds: {
      programme: 'Programme',
      priority: 'Priority',
      goal: 'Goal',
      action: 'Action',
      concern: 'Joy or concern',
      followUp: 'Follow-up',
    },
  },
})
