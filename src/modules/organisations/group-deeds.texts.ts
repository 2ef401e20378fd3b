import { translations } from '#shared/texts.ts'

/** What the audit log says of deeds on the groups and their meetings, by the endpoint's id. */
export const groupDeeds = translations({
  fi: {
    addGroup: 'perusti ryhmän',
    updateGroup: 'muutti ryhmää',
    deleteGroup: 'poisti ryhmän',
    restoreGroup: 'palautti ryhmän',
    addGroupMember: 'lisäsi ryhmään jäsenen',
    importGroupMembers: 'toi ryhmään jäseniä',
    updateGroupMember: 'muutti ryhmän jäsenyyttä',
    deleteGroupMember: 'poisti ryhmän jäsenen',
    restoreGroupMember: 'palautti ryhmän jäsenen',
    passChair: 'vaihtoi ryhmän puheenjohtajan',
    sendGroupLetter: 'kirjoitti ryhmälle',
  },
  sv: {
    addGroup: 'inrättade en grupp',
    updateGroup: 'ändrade en grupp',
    deleteGroup: 'raderade en grupp',
    restoreGroup: 'återställde en grupp',
    addGroupMember: 'lade till en medlem i en grupp',
    importGroupMembers: 'hämtade in medlemmar i en grupp',
    updateGroupMember: 'ändrade ett medlemskap i en grupp',
    deleteGroupMember: 'raderade en medlem i en grupp',
    restoreGroupMember: 'återställde en medlem i en grupp',
    passChair: 'bytte ordförande i en grupp',
    sendGroupLetter: 'skrev till en grupp',
  },
  en: {
    addGroup: 'set up a group',
    updateGroup: 'changed a group',
    deleteGroup: 'deleted a group',
    restoreGroup: 'restored a group',
    addGroupMember: 'added a member to a group',
    importGroupMembers: 'brought members into a group',
    updateGroupMember: 'changed a membership of a group',
    deleteGroupMember: 'deleted a member of a group',
    restoreGroupMember: 'restored a member of a group',
    passChair: 'changed the chair of a group',
    sendGroupLetter: 'wrote to a group',
  },
})
