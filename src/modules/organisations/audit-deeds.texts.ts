import { translations } from '#shared/texts.ts'

/**
 * What the audit log says of a deed, by its endpoint's id. Every call that changes an organisation has its words here:
 * src/access.test.ts checks it.
 */
export const auditDeeds = translations({
  fi: {
    updateOrganisation: 'muutti organisaation nimeä',
    addUnit: 'lisäsi yksikön',
    updateUnit: 'muutti yksikköä',
    removeUnit: 'poisti yksikön',
    updatePerson: 'muutti henkilön roolia',
    removePerson: 'poisti henkilön organisaatiosta',
    invitePerson: 'kutsui henkilön',
    withdrawInvitation: 'perui kutsun',
  },
  sv: {
    updateOrganisation: 'ändrade organisationens namn',
    addUnit: 'lade till en enhet',
    updateUnit: 'ändrade en enhet',
    removeUnit: 'tog bort en enhet',
    updatePerson: 'ändrade en persons roll',
    removePerson: 'tog bort en person från organisationen',
    invitePerson: 'bjöd in en person',
    withdrawInvitation: 'återkallade en inbjudan',
  },
  en: {
    updateOrganisation: "changed the organisation's name",
    addUnit: 'added a unit',
    updateUnit: 'changed a unit',
    removeUnit: 'removed a unit',
    updatePerson: "changed a person's role",
    removePerson: 'removed a person from the organisation',
    invitePerson: 'invited a person',
    withdrawInvitation: 'withdrew an invitation',
  },
})
