/** How a person is told. Whoever is told by mail sees the same in the app. */
export const notificationWays = ['none', 'app', 'digest', 'mail'] as const
export type NotificationWay = (typeof notificationWays)[number]

export const notificationKinds = ['mention', 'comment', 'change', 'given', 'stage', 'late', 'meeting'] as const
export type NotificationKind = (typeof notificationKinds)[number]

/** What holds for everything of one kind, whichever module tells it. */
export interface NotificationRule {
  /** `named`: by somebody; `watching`: the thing or what it is in; `responsible`: whose turn it is; `concerned`: by role or membership. */
  told: 'named' | 'watching' | 'responsible' | 'concerned'
  /** Of who has chosen nothing, where the organisation proposes nothing else. */
  usual: NotificationWay
  /** Whether a person may choose not to be told at all. */
  maySilence: boolean
  /** Whether a letter of its own may be chosen; else the digest is the soonest. */
  mayMailAtOnce: boolean
  /**
   * After so many days what still waits is told once to the next person, whom the module of the thing names, or else to
   * those who coordinate. What waits: as the module says (`SubjectSource.findWaiting`), or else what nobody opened.
   */
  passesOnAfterDays: number | null
}

/**
 * The one place for rules. A module that tells of something new adds its kind here, with words in
 * notifications.texts.ts, and calls `tellPeople` or `tellOfChange` with it.
 */
export const notificationRules: Readonly<Record<NotificationKind, NotificationRule>> = {
  /** Somebody named the person in a comment. */
  mention: { told: 'named', usual: 'mail', maySilence: true, mayMailAtOnce: true, passesOnAfterDays: null },
  /** On what the person watches. */
  comment: { told: 'watching', usual: 'digest', maySilence: true, mayMailAtOnce: false, passesOnAfterDays: null },
  /** Of what the person watches. */
  change: { told: 'watching', usual: 'digest', maySilence: true, mayMailAtOnce: false, passesOnAfterDays: null },
  /** A chapter to write, a task from a meeting: it is the person's to do. */
  given: { told: 'responsible', usual: 'digest', maySilence: false, mayMailAtOnce: true, passesOnAfterDays: 14 },
  /** A report has come to a stage that concerns the person. */
  stage: { told: 'concerned', usual: 'digest', maySilence: true, mayMailAtOnce: true, passesOnAfterDays: null },
  /** What the person answers for was to be done by a day that has passed. */
  late: { told: 'responsible', usual: 'digest', maySilence: false, mayMailAtOnce: true, passesOnAfterDays: 7 },
  /** Minutes of a group of the person are to be checked or were approved; invitations are letters of the calendar. */
  meeting: { told: 'concerned', usual: 'mail', maySilence: true, mayMailAtOnce: true, passesOnAfterDays: null },
}

/** Which ways a person may choose for a kind. */
export const waysOf = (kind: NotificationKind): NotificationWay[] => {
  const { maySilence, mayMailAtOnce } = notificationRules[kind]
  return notificationWays.filter((way) => (way !== 'none' || maySilence) && (way !== 'mail' || mayMailAtOnce))
}

/** When something told now is passed on; null when it is not. */
export function passesOnAt(kind: NotificationKind, now: Date): Date | null {
  const days = notificationRules[kind].passesOnAfterDays
  return days === null ? null : new Date(now.getTime() + days * 86_400_000)
}
