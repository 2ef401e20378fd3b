// Written by `npm run db:types` from migrations/. Do not edit.
import type { ColumnType, Generated, GeneratedAlways } from 'kysely'

import type { LocalText } from '#shared/local-text.ts'

export interface AccountTable {
  id: Generated<string>
  email: string
  name: string
  password_hash: string | null
  language: Generated<string>
  is_administrator: Generated<boolean>
  email_verified_at: Date | null
  demo: Generated<boolean>
  created_at: Generated<Date>
}

export interface AccountTokenTable {
  token_hash: Buffer
  account_id: string
  purpose: string
  created_at: Generated<Date>
  expires_at: Date
  email: string | null
  is_mailed: Generated<boolean>
}

export interface ActionTable {
  id: Generated<string>
  organisation_id: string
  goal_id: string
  title: ColumnType<LocalText, string, string>
  description: ColumnType<LocalText | null, string | undefined | null, string | null>
  unit_id: string | null
  owner_id: string | null
  owner_name: string | null
  partners: ColumnType<LocalText | null, string | undefined | null, string | null>
  starts_on: string | null
  ends_on: string | null
  done_on: string | null
  stopped_on: string | null
  stopped_reason: ColumnType<LocalText | null, string | undefined | null, string | null>
  is_at_risk: boolean
  five_ways: string[]
  resources: ColumnType<LocalText | null, string | undefined | null, string | null>
  budget_euros: number | null
  position: number
  version: Generated<number>
  deleted_at: Date | null
  population_group: string | null
  region: string | null
  area_text: ColumnType<LocalText | null, string | undefined | null, string | null>
  evidence: ColumnType<unknown, string | undefined | null, string | null>
  milestones: ColumnType<unknown, string | undefined, string>
  depends_on: Generated<string[]>
  budget: ColumnType<unknown, string | undefined, string>
  risk: ColumnType<unknown, string | undefined | null, string | null>
  recurrence: ColumnType<unknown, string | undefined | null, string | null>
  occurrences: ColumnType<unknown, string | undefined, string>
  next_milestone_on: string | null
}

export interface ActionAttachmentTable {
  id: Generated<string>
  organisation_id: string
  action_id: string
  name: string
  media_type: string
  size: number
  bytes: Buffer
  created_at: Date
  created_by: string | null
  created_by_name: string
}

export interface ApiTokenTable {
  id: Generated<string>
  organisation_id: string
  account_id: string
  name: string
  token_hash: Buffer
  ending: string
  scopes: string[]
  networks: Generated<string[]>
  created_at: Date
  expires_on: string
  reminded_at: Date | null
  last_used_at: Date | null
  last_used_address: string | null
}

export interface ArchivedReportTable {
  id: Generated<string>
  organisation_id: string
  kind: string
  language: string
  title: ColumnType<LocalText, string, string>
  first_year: number
  last_year: number
  decided_by: string | null
  decided_on: string | null
  section: string | null
  link: string | null
  is_public: boolean
  filename: string
  sha256: string
  pages: number | null
  reading: Generated<string>
  words: ColumnType<LocalText | null, string | undefined | null, string | null>
  version: Generated<number>
  added_at: Date
  added_by_name: string
  withdrawn_at: Date | null
}

export interface AttemptTable {
  kind: string
  subject_hash: Buffer
  count: number
  window_ends_at: Date
}

export interface AuditEventTable {
  id: GeneratedAlways<number>
  at: Generated<Date>
  account_id: string | null
  organisation_id: string | null
  endpoint: string
  target: string | null
  details: ColumnType<unknown, string | undefined, string>
  token_id: string | null
  token_name: string | null
}

export interface AvoidedCostCalculationTable {
  goal_id: string
  organisation_id: string
  unit_cost_id: string
  unit_cost_version: number
  content: ColumnType<unknown, string, string>
  version: Generated<number>
  written_by_name: string
  written_at: Date
  deleted_at: Date | null
}

export interface BodyGroupTable {
  id: Generated<string>
  organisation_id: string
  kind: string
  name: ColumnType<LocalText, string, string>
  mandate: ColumnType<LocalText | null, string | undefined | null, string | null>
  decided_by: string | null
  decided_on: string | null
  decision_section: string | null
  decision_link: string | null
  starts_on: string
  ends_on: string | null
  parent_id: string | null
  programme_id: string | null
  age_group: string | null
  rules: ColumnType<unknown, string | undefined, string>
  version: Generated<number>
  created_at: Date
  updated_at: Date
  updated_by: string
  deleted_at: Date | null
}

export interface BreakdownCategoryTable {
  dimension: string
  key: string
  title: ColumnType<LocalText, string, string>
  position: number
}

export interface BreakdownDimensionTable {
  key: string
  title: ColumnType<LocalText, string, string>
  is_ordered: Generated<boolean>
  position: number
}

export interface CalendarFeedTable {
  id: Generated<string>
  account_id: string
  name: string
  language: string
  kind: string
  organisation_id: string | null
  group_id: string | null
  token_hash: Buffer
  created_at: Date
  last_asked_on: string | null
}

export interface CalendarFeedProgramTable {
  feed_id: string
  program_hash: Buffer
  last_asked_on: string
}

export interface CalendarInvitationTable {
  id: Generated<string>
  organisation_id: string
  key: string
  address: string
  name: string
  language: string
  account_id: string | null
  token_hash: Buffer | null
  sent_sequence: number | null
  is_withdrawn: Generated<boolean>
  answer: string | null
  answered_at: Date | null
  extra_sequence: Generated<number>
}

export interface CalendarInvitedTable {
  organisation_id: string
  key: string
  sequence: number
  title: ColumnType<LocalText, string, string>
  starts_at: Date
  ends_at: Date
  place: string | null
  remote_link: string | null
  organizer: string
  cancelled_at: Date | null
}

export interface ChangeDigestTable {
  id: Generated<string>
  organisation_id: string
  since: Date
  until: Date
  content: ColumnType<unknown, string, string>
}

export interface ClassificationTable {
  id: Generated<string>
  organisation_id: string | null
  key: string
  title: ColumnType<LocalText, string, string>
  description: ColumnType<LocalText | null, string | undefined | null, string | null>
  position: Generated<number>
  version: Generated<number>
  deleted_at: Date | null
}

export interface ClassificationClassTable {
  classification_id: string
  key: string
  title: ColumnType<LocalText, string, string>
  position: number
  words: Generated<string[]>
  themes: Generated<string[]>
}

export interface ClockEntryTable {
  id: Generated<string>
  organisation_id: string
  kind: string
  title: ColumnType<LocalText, string, string>
  description: ColumnType<LocalText | null, string | undefined | null, string | null>
  rule: ColumnType<unknown, string, string>
  relative_to_id: string | null
  hours_from: string | null
  hours_to: string | null
  place: string | null
  responsible_account_id: string | null
  unit_id: string | null
  responsible_group_id: string | null
  asks_done: boolean
  checklist: ColumnType<unknown, string | undefined, string>
  documents: ColumnType<unknown, string | undefined, string>
  opens: ColumnType<unknown, string | undefined | null, string | null>
  template_entry: string | null
  source: ColumnType<unknown, string | undefined | null, string | null>
  version: Generated<number>
  created_at: Date
  created_by: string | null
  created_by_name: string
  updated_at: Date
  updated_by: string
  deleted_at: Date | null
}

export interface ClockEntryChangeTable {
  id: GeneratedAlways<number>
  organisation_id: string
  entry_id: string
  change: string
  at: Date
  by_name: string
  occurrence: string | null
  before: ColumnType<unknown, string | undefined | null, string | null>
  marks_before: ColumnType<unknown, string | undefined | null, string | null>
}

export interface ClockEntryFileTable {
  id: Generated<string>
  organisation_id: string
  entry_id: string
  name: string
  media_type: string
  size: number
  bytes: Buffer
  created_at: Date
  created_by: string | null
  created_by_name: string
}

export interface ClockOccurrenceTable {
  entry_id: string
  occurrence: string
  organisation_id: string
  moved_to: string | null
  is_cancelled: Generated<boolean>
  done_at: Date | null
  done_by: string | null
  ticks: Generated<string[]>
  note: ColumnType<LocalText | null, string | undefined | null, string | null>
  version: Generated<number>
  updated_at: Date
  updated_by: string
}

export interface ClockOpenedTable {
  entry_id: string
  occurrence: string
  organisation_id: string
  opened_at: Date
  path: string | null
  is_offered: Generated<boolean>
}

export interface ClockTellingTable {
  id: Generated<string>
  organisation_id: string
  entry_id: string
  occurrence: string
  kind: string
  day: string
  told_at: Date
}

export interface ClockYearTable {
  organisation_id: string
  year: number
  made_at: Date
  made_by: string
}

export interface ClubTable {
  id: Generated<string>
  organisation_id: string
  slug: string
  name: ColumnType<LocalText, string, string>
  description: ColumnType<LocalText | null, string | undefined | null, string | null>
  version: Generated<number>
  updated_at: Date
  updated_by: string
  closed_at: Date | null
}

export interface ClubAgreementTable {
  indicator_id: string
  edition: number
  organisation_id: string
  unit_id: string | null
  agreed_at: Date
  agreed_by: string
}

export interface ClubEditionTable {
  indicator_id: string
  edition: number
  definition: ColumnType<LocalText, string, string>
  unit: ColumnType<LocalText, string, string>
  decimals: number
  lowest: number | null
  highest: number | null
  usual_change: number | null
  opens_after_embargo: boolean
  written_at: Date
  written_by: string
}

export interface ClubFigureTable {
  round_id: string
  organisation_id: string
  value: number | null
  reason: string | null
  note: string | null
  version: Generated<number>
  reported_at: Date
  reported_by: string
  approved_version: number | null
  approved_value: number | null
  approved_reason: string | null
  approved_note: string | null
  approved_at: Date | null
  approved_by: string | null
  question: string | null
  asked_at: Date | null
  asked_by: string | null
  answer: string | null
  answered_at: Date | null
  answered_by: string | null
}

export interface ClubIndicatorTable {
  id: Generated<string>
  club_id: string
  code: string
  title: ColumnType<LocalText, string, string>
  direction: string
  theme: string | null
  edition: number
  version: Generated<number>
  updated_at: Date
  updated_by: string
}

export interface ClubMemberTable {
  club_id: string
  organisation_id: string
  state: string
  state_at: Date
  state_by: string
}

export interface ClubRoundTable {
  id: Generated<string>
  indicator_id: string
  edition: number
  year: number
  due_on: string
  embargo_on: string
  version: Generated<number>
  updated_at: Date
  updated_by: string
}

export interface CommentTable {
  id: Generated<string>
  organisation_id: string
  subject_kind: string
  subject_id: string
  thread_id: string | null
  body: string
  author_id: string | null
  author_name: string
  version: Generated<number>
  created_at: Date
  edited_at: Date | null
  deleted_at: Date | null
  is_opened: Generated<boolean>
  resolved_at: Date | null
  resolved_by_name: string | null
}

export interface CommentMentionTable {
  comment_id: string
  account_id: string
}

export interface ConcernTable {
  id: Generated<string>
  organisation_id: string
  kind: string
  text: ColumnType<LocalText, string, string>
  origin: string
  origin_note: ColumnType<LocalText | null, string | undefined | null, string | null>
  indicator_key: string | null
  population_group: string | null
  theme: string | null
  region_key: string | null
  unit_id: string | null
  said_by: string | null
  left_out_reason: ColumnType<LocalText | null, string | undefined | null, string | null>
  left_out_at: Date | null
  left_out_by: string | null
  merged_into_id: string | null
  version: Generated<number>
  created_at: Date
  created_by: string | null
  created_by_name: string
  updated_at: Date
  updated_by: string
  deleted_at: Date | null
}

export interface ConcernChangeTable {
  id: GeneratedAlways<number>
  organisation_id: string
  concern_id: string
  change: string
  at: Date
  by_name: string
  words: ColumnType<LocalText | null, string | undefined | null, string | null>
  before: ColumnType<unknown, string | undefined | null, string | null>
}

export interface ConcernEvidenceTable {
  finding_id: string
  position: number
  indicator_key: string
  region_key: string
  revision: number
  year: number
  value: number
}

export interface ConcernFindingTable {
  id: Generated<string>
  organisation_id: string
  concern_id: string
  finding: string
  reasoning: ColumnType<LocalText | null, string | undefined | null, string | null>
  found_on: string
  found_by: string
  created_at: Date
  created_by: string | null
  removed_at: Date | null
}

export interface ContentHandlingTable {
  organisation_id: string
  year: number
  item_id: string
  decision: string
  text: ColumnType<LocalText | null, string | undefined | null, string | null>
  version: Generated<number>
  updated_at: Date
  updated_by: string
}

export interface ContentHandlingChangeTable {
  id: GeneratedAlways<number>
  organisation_id: string
  year: number
  item_id: string
  version: number
  decision: string
  text: ColumnType<LocalText | null, string | undefined | null, string | null>
  at: Date
  account_id: string | null
  by_name: string
}

export interface ContentItemTable {
  list_id: string
  id: string
  position: number
  heading: ColumnType<LocalText, string, string>
  title: ColumnType<LocalText, string, string>
  kind: string
  indicator_key: string | null
}

export interface ContentListTable {
  id: Generated<string>
  register: string
  level: string
  version: string
  title: ColumnType<LocalText, string, string>
  is_own: Generated<boolean>
  is_current: Generated<boolean>
  created_at: Date
  created_by: string | null
}

export interface ContentYearTable {
  organisation_id: string
  year: number
  list_id: string
}

export interface DutyResponsibilityTable {
  organisation_id: string
  duty: string
  body: string | null
  group_id: string | null
  unit_id: string | null
  account_id: string | null
  person_name: string | null
  decided_by: string | null
  decided_on: string | null
  decision_section: string | null
  decision_link: string | null
  note: string
  version: number
  updated_at: Date
  updated_by: string
}

export interface FavouriteIndicatorTable {
  account_id: string
  indicator_key: string
  created_at: Date
}

export interface FigureUploadTable {
  id: Generated<string>
  organisation_id: string
  filename: string
  kind: string
  sheets: ColumnType<unknown, string, string>
  bytes: number
  sha256: string
  uploaded_at: Date
  uploaded_by: string | null
  uploaded_by_name: string
  state: Generated<string>
  reading: ColumnType<unknown, string | undefined | null, string | null>
  rows_read: Generated<number>
  result: ColumnType<unknown, string | undefined | null, string | null>
  finished_at: Date | null
}

export interface FigureUploadPartTable {
  upload_id: string
  number: number
  bytes: Buffer
}

export interface FollowUpTable {
  id: Generated<string>
  organisation_id: string
  action_id: string
  told_on: string
  body: ColumnType<LocalText, string, string>
  state: string | null
  author_id: string | null
  author_name: string
  created_at: Date
  version: Generated<number>
  deleted_at: Date | null
  reach: number | null
  period_from: string | null
  period_to: string | null
  reach_groups: ColumnType<unknown, string | undefined, string>
  cost_euros: number | null
  effect: ColumnType<LocalText | null, string | undefined | null, string | null>
}

export interface FollowUpRoundTable {
  id: Generated<string>
  organisation_id: string
  programme_id: string
  period_from: string
  period_to: string
  due_on: string
  expires_on: string
  greeting: ColumnType<LocalText | null, string | undefined | null, string | null>
  opened_at: Date
  opened_by: string | null
  opened_by_name: string
  closed_at: Date | null
}

export interface FollowUpRoundActionTable {
  round_id: string
  action_id: string
  organisation_id: string
  person_id: string | null
  follow_up_id: string | null
}

export interface FollowUpRoundLetterTable {
  person_id: string
  sent_on: string
  kind: string
}

export interface FollowUpRoundPersonTable {
  id: Generated<string>
  organisation_id: string
  round_id: string
  account_id: string | null
  name: string
  email: string | null
  language: string
  link_number: Generated<number>
  token_hash: Buffer | null
  is_withdrawn: Generated<boolean>
}

export interface GoalTable {
  id: Generated<string>
  organisation_id: string
  priority_id: string
  title: ColumnType<LocalText, string, string>
  description: ColumnType<LocalText | null, string | undefined | null, string | null>
  population_group: string | null
  unit_id: string | null
  criterion: ColumnType<LocalText | null, string | undefined | null, string | null>
  position: number
  version: Generated<number>
  deleted_at: Date | null
  duties: Generated<string[]>
  continues: string | null
  indicator_targets: ColumnType<unknown, string | undefined, string>
  own_doing: ColumnType<unknown, string | undefined, string>
  partners: ColumnType<unknown, string | undefined, string>
  five_ways: Generated<string[]>
  themes: Generated<string[]>
}

export interface GoalBasisTable {
  goal_id: string
  organisation_id: string
  concern_id: string | null
  phenomenon_id: string | null
}

export interface GroupChangeTable {
  id: GeneratedAlways<number>
  organisation_id: string
  group_id: string
  kind: string
  object_id: string
  change: string
  at: Date
  by_name: string
  before: ColumnType<unknown, string | undefined | null, string | null>
}

export interface GroupLetterTable {
  id: Generated<string>
  organisation_id: string
  group_id: string
  subject: ColumnType<LocalText, string, string>
  body: ColumnType<LocalText, string, string>
  sent_at: Date
  sent_by: string | null
  sent_by_name: string
  is_mailed: boolean
}

export interface GroupLetterReceiverTable {
  letter_id: string
  organisation_id: string
  email: string
  name: string
  language: string
}

export interface GroupMemberTable {
  id: Generated<string>
  organisation_id: string
  group_id: string
  account_id: string | null
  name: string
  email: string | null
  language: string | null
  role: string
  title: string | null
  is_director: Generated<boolean>
  seat_kind: string
  unit_id: string | null
  seat_name: string | null
  deputy_of: string | null
  starts_on: string
  ends_on: string | null
  end_told_at: Date | null
  version: Generated<number>
  updated_at: Date
  updated_by: string
  deleted_at: Date | null
}

export interface HandOverTable {
  id: Generated<string>
  organisation_id: string
  project_id: string
  what: ColumnType<LocalText, string, string>
  unit_id: string
  owner_id: string | null
  owner_name: string | null
  handed_on: string
  sign: ColumnType<LocalText, string, string>
  check_on: string
  checked_on: string | null
  holds: string | null
  finding: ColumnType<LocalText | null, string | undefined | null, string | null>
  version: Generated<number>
  created_at: Date
  updated_at: Date
  updated_by: string
  deleted_at: Date | null
}

export interface ImportResultTable {
  import_run_id: string
  indicator_key: string
  state: Generated<string>
  attempts: Generated<number>
  observations: Generated<number>
  skipped: Generated<number>
  revision: number | null
  message: string | null
  finished_at: Date | null
}

export interface ImportRunTable {
  id: Generated<string>
  source: string
  selection: ColumnType<unknown, string, string>
  first_year: number | null
  last_year: number | null
  state: Generated<string>
  requested_by: string | null
  created_at: Generated<Date>
  started_at: Date | null
  finished_at: Date | null
  message: string | null
  table_source_id: string | null
  fault: ColumnType<unknown, string | undefined | null, string | null>
}

export interface ImportScheduleTable {
  source: string
  rhythm: string
  selection: ColumnType<unknown, string, string>
  next_on: string
}

export interface IndicatorTable {
  key: string
  register: string
  source: string
  title: ColumnType<LocalText, string, string>
  description: ColumnType<LocalText, string | undefined, string>
  interpretation: ColumnType<LocalText, string | undefined, string>
  limits: ColumnType<LocalText, string | undefined, string>
  producer: ColumnType<LocalText, string | undefined, string>
  unit: ColumnType<LocalText, string | undefined, string>
  rate_per: number | null
  decimals: Generated<number>
  genders: Generated<string[]>
  licence: string | null
  updated_on: string | null
  direction: Generated<string>
  theme: string | null
  population_group: string | null
  is_core: Generated<boolean>
  flat_threshold: number | null
  position: number | null
  fetched_first_year: number | null
  fetched_last_year: number | null
  fetched_updated_on: string | null
  catalogue_version: Generated<number>
  owner_organisation_id: string | null
  visibility: Generated<string>
  may_republish: Generated<boolean>
  search_words: GeneratedAlways<string>
  municipalities: number | null
  title_words: GeneratedAlways<string>
}

export interface IndicatorAnnotationTable {
  id: Generated<string>
  organisation_id: string
  indicator_key: string
  year: number
  text: ColumnType<LocalText, string, string>
  created_by: string | null
  created_at: Date
  removed_at: Date | null
  is_public: Generated<boolean>
  version: Generated<number>
  updated_by: string | null
  updated_at: Date | null
}

export interface IndicatorBlockTable {
  hash: string
  body: Buffer
  observations: number
}

export interface IndicatorClassTable {
  indicator_key: string
  classification_id: string
  class_key: string
}

export interface IndicatorRevisionTable {
  indicator_key: string
  number: number
  fetched_at: Date
  source_updated_on: string | null
  first_year: number
  last_year: number
  observations: number
  import_run_id: string | null
}

export interface IndicatorRevisionBlockTable {
  indicator_key: string
  number: number
  gender: string
  breakdown: Generated<string>
  hash: string
}

export interface IndicatorRevisionFileTable {
  indicator_key: string
  number: number
  figure_upload_id: string
}

export interface IndicatorSetTable {
  id: Generated<string>
  organisation_id: string
  name: ColumnType<LocalText, string, string>
  description: ColumnType<LocalText | null, string | undefined | null, string | null>
  sharing: Generated<string>
  copied_from: string | null
  version: Generated<number>
  created_at: Date
  updated_at: Date
  updated_by: string
  deleted_at: Date | null
}

export interface IndicatorSetItemTable {
  set_id: string
  indicator_key: string
  position: number
}

export interface IndicatorSetShareTable {
  set_id: string
  organisation_id: string
}

export interface InvitationTable {
  id: Generated<string>
  organisation_id: string
  email: string
  role: string
  unit_id: string | null
  token_hash: Buffer
  invited_by: string | null
  created_at: Generated<Date>
  expires_at: Date
  is_mailed: boolean
}

export interface KnowledgeVersionTable {
  scope: string
  version: Generated<number>
}

export interface LetterTable {
  id: GeneratedAlways<number>
  key: string
  state: Generated<string>
  sealed: string | null
  address_hash: Buffer | null
  is_asked: Generated<boolean>
  pointless_at: Date | null
  planned_at: Generated<Date>
  next_try_at: Generated<Date>
  tries: Generated<number>
  ended_at: Date | null
  fault: string | null
}

export interface MailBounceTable {
  address_hash: Buffer
  at: Date
  fault: string
}

export interface MeetingTable {
  id: Generated<string>
  organisation_id: string
  group_id: string
  title: ColumnType<LocalText | null, string | undefined | null, string | null>
  starts_at: Date
  ends_at: Date
  place: string | null
  remote_link: string | null
  quorum_number: number | null
  chair_id: string | null
  secretary_id: string | null
  guests: string | null
  state: Generated<string>
  invited_at: Date | null
  opened_at: Date | null
  closed_at: Date | null
  cancelled_reason: string | null
  made_from: string | null
  version: Generated<number>
  created_at: Date
  created_by_name: string
  updated_at: Date
  updated_by: string
}

export interface MeetingAttendanceTable {
  meeting_id: string
  member_id: string
  organisation_id: string
  answer: Generated<string>
  answered_at: Date | null
  presence: string | null
  left_at: Date | null
}

export interface MeetingFileTable {
  id: Generated<string>
  organisation_id: string
  item_id: string
  name: string
  media_type: string
  size: number
  bytes: Buffer
  created_at: Date
  created_by: string | null
  created_by_name: string
}

export interface MeetingFormerAnswerTable {
  id: Generated<string>
  meeting_id: string
  organisation_id: string
  account_id: string | null
  name: string
  answer: string
  answered_at: Date
}

export interface MeetingInterestTable {
  item_id: string
  member_id: string
  organisation_id: string
  reason: string | null
}

export interface MeetingItemTable {
  id: Generated<string>
  organisation_id: string
  meeting_id: string
  position: number
  kind: string
  title: ColumnType<LocalText, string, string>
  reason: ColumnType<LocalText | null, string | undefined | null, string | null>
  subject_kind: string | null
  subject_id: string | null
  subject_path: string | null
  presenter: string | null
  minutes: number | null
  proposal: ColumnType<LocalText | null, string | undefined | null, string | null>
  links: ColumnType<unknown, string | undefined, string>
  notes: ColumnType<unknown, string | undefined | null, string | null>
  decision: ColumnType<LocalText | null, string | undefined | null, string | null>
  state: Generated<string>
  votes_for: number | null
  votes_against: number | null
  votes_empty: number | null
  version: Generated<number>
  notes_version: Generated<number>
  updated_at: Date
  updated_by: string
  notes_updated_at: Date | null
  notes_updated_by: string | null
}

export interface MeetingMinutesTable {
  id: Generated<string>
  organisation_id: string
  meeting_id: string
  number: number
  kind: string
  state: Generated<string>
  reason: string | null
  first_section: number | null
  check_by: string | null
  public_items: ColumnType<unknown, string | undefined, string>
  round: Generated<number>
  facts: ColumnType<unknown, string | undefined | null, string | null>
  sent_at: Date | null
  approved_at: Date | null
  reminded_on: string | null
  version: Generated<number>
  created_at: Date
  updated_at: Date
  updated_by: string
  public_people: ColumnType<unknown, string | undefined, string>
  shows_guests: Generated<boolean>
}

export interface MeetingMinutesCheckTable {
  minutes_id: string
  round: number
  member_id: string
  organisation_id: string
  answer: string
  correction: string | null
  answered_at: Date
  reply: string | null
  replied_at: Date | null
  replied_by: string | null
}

export interface MeetingMinutesDocumentTable {
  minutes_id: string
  language: string
  part: string
  organisation_id: string
  content: string
  document_hash: string
}

export interface MeetingMinutesFileTable {
  minutes_id: string
  language: string
  part: string
  format: string
  sha256: string
  kaarna_version: string
  made_at: Date
}

export interface MeetingMinutesSignerTable {
  minutes_id: string
  member_id: string
  organisation_id: string
  position: number
  signed_on: string | null
  signed_at: Date | null
  recorded_by: string | null
}

export interface MeetingNotesHistoryTable {
  item_id: string
  version: number
  organisation_id: string
  notes: ColumnType<unknown, string, string>
  written_at: Date
  written_by: string | null
}

export interface MeetingOutcomeTable {
  item_id: string
  outcome: string
  organisation_id: string
  path: string
  at: Date
  by_name: string
}

export interface MeetingProposalTable {
  id: Generated<string>
  organisation_id: string
  meeting_id: string
  title: ColumnType<LocalText, string, string>
  reason: ColumnType<LocalText | null, string | undefined | null, string | null>
  proposed_at: Date
  proposed_by: string | null
  proposed_by_name: string
  state: Generated<string>
  answer: string | null
  answered_at: Date | null
  answered_by_name: string | null
  item_id: string | null
}

export interface MeetingPublicationTable {
  meeting_id: string
  organisation_id: string
  group_slug: string
  meeting_slug: string
  minutes_id: string | null
  published_at: Date
  published_by: string
}

export interface MeetingTaskTable {
  id: Generated<string>
  organisation_id: string
  meeting_id: string
  item_id: string | null
  title: ColumnType<LocalText, string, string>
  owner_id: string | null
  owner_name: string
  due_on: string | null
  done_at: Date | null
  done_by: string | null
  outcome: string | null
  version: Generated<number>
  created_at: Date
  created_by_name: string
  updated_at: Date
  updated_by: string
}

export interface MembershipTable {
  account_id: string
  organisation_id: string
  role: string
  unit_id: string | null
  created_at: Generated<Date>
}

export interface MigrationTable {
  name: string
  checksum: string
  applied_at: Generated<Date>
}

export interface NetworkTable {
  id: Generated<string>
  organisation_id: string
  kind: string
  name: ColumnType<LocalText, string, string>
  convener: string | null
  link: string | null
  since_on: string | null
  ended_on: string | null
  decided_by: string | null
  decided_on: string | null
  decision_section: string | null
  decision_link: string | null
  promised: ColumnType<LocalText | null, string | undefined | null, string | null>
  aims: ColumnType<unknown, string | undefined, string>
  days: ColumnType<unknown, string | undefined, string>
  commitments: ColumnType<unknown, string | undefined, string>
  contacts: ColumnType<unknown, string | undefined, string>
  version: Generated<number>
  created_at: Date
  updated_at: Date
  updated_by: string
  deleted_at: Date | null
}

export interface NetworkChangeTable {
  id: GeneratedAlways<number>
  organisation_id: string
  network_id: string
  change: string
  at: Date
  by_name: string
  before: ColumnType<unknown, string | undefined | null, string | null>
  after: ColumnType<unknown, string | undefined | null, string | null>
}

export interface NotificationTable {
  id: Generated<string>
  organisation_id: string
  account_id: string
  kind: string
  subject_kind: string
  subject_id: string
  by_account_id: string | null
  by_name: string
  comment_id: string | null
  parts: ColumnType<unknown, string | undefined, string>
  events: string[]
  began_at: Date
  at: Date
  read_at: Date | null
  mailed_at: Date | null
  leaves_at_once: Generated<boolean>
  letter_key: string | null
  passes_on_at: Date | null
  passed_on_from: string | null
}

export interface NotificationDigestTable {
  account_id: string
  sent_on: string
}

export interface NotificationSettingTable {
  account_id: string
  ways: ColumnType<unknown, string | undefined, string>
  digest_rhythm: Generated<string>
  digest_weekday: Generated<number>
  digest_hour: Generated<number>
  quiet_from: number | null
  quiet_to: number | null
  is_quiet_on_days_off: Generated<boolean>
}

export interface NotificationUsualTable {
  organisation_id: string
  ways: ColumnType<unknown, string, string>
}

export interface OrganisationTable {
  id: Generated<string>
  slug: string
  kind: string
  name: ColumnType<LocalText, string, string>
  region_key: string | null
  demo: Generated<boolean>
  created_at: Generated<Date>
}

export interface OwnIndicatorTable {
  indicator_key: string
  organisation_id: string
  unit_id: string | null
  contact: string | null
  version: Generated<number>
  updated_at: Date
  updated_by: string
  withdrawn_at: Date | null
  description: ColumnType<LocalText, string | undefined, string>
}

export interface PasskeyTable {
  id: string
  account_id: string
  name: string
  public_key: Buffer
  counter: number
  transports: Generated<string[]>
  created_at: Generated<Date>
  last_used_at: Date | null
}

export interface PersonHandOverTable {
  id: Generated<string>
  organisation_id: string
  from_account_id: string | null
  to_account_id: string | null
  from_name: string
  to_name: string
  note: string
  things: ColumnType<unknown, string, string>
  made_at: Date
  made_by: string
}

export interface PhenomenonTable {
  id: Generated<string>
  organisation_id: string
  name: ColumnType<LocalText, string, string>
  description: ColumnType<LocalText | null, string | undefined | null, string | null>
  version: Generated<number>
  created_at: Date
  updated_at: Date
  updated_by: string
  deleted_at: Date | null
}

export interface PhenomenonActorTable {
  phenomenon_id: string
  organisation_id: string
  position: number
  unit_id: string | null
  name: string | null
}

export interface PhenomenonConcernTable {
  phenomenon_id: string
  concern_id: string
  organisation_id: string
  position: number
}

export interface PhenomenonIndicatorTable {
  phenomenon_id: string
  indicator_key: string
  position: number
}

export interface PilotTable {
  id: Generated<string>
  organisation_id: string
  project_id: string
  title: ColumnType<LocalText, string, string>
  place: ColumnType<LocalText | null, string | undefined | null, string | null>
  starts_on: string
  ends_on: string | null
  participants: ColumnType<LocalText | null, string | undefined | null, string | null>
  learned: ColumnType<LocalText | null, string | undefined | null, string | null>
  decision: string | null
  decision_reason: ColumnType<LocalText | null, string | undefined | null, string | null>
  takes_feedback: Generated<boolean>
  version: Generated<number>
  created_at: Date
  updated_at: Date
  updated_by: string
  deleted_at: Date | null
}

export interface PilotFeedbackTable {
  id: Generated<string>
  organisation_id: string
  pilot_id: string
  text: string
  language: string
  received_on: string
  answer: ColumnType<LocalText | null, string | undefined | null, string | null>
  answered_on: string | null
  answered_by: string | null
  is_public: Generated<boolean>
  version: Generated<number>
  removed_at: Date | null
}

export interface PilotFeedbackContactTable {
  feedback_id: string
  email: string
  kept_until: string
}

export interface PlanChangeTable {
  id: GeneratedAlways<number>
  organisation_id: string
  kind: string
  object_id: string
  change: string
  version: number
  at: Date
  account_id: string | null
  by_name: string
  before: ColumnType<unknown, string | undefined | null, string | null>
  after: ColumnType<unknown, string | undefined | null, string | null>
}

export interface PlanImportTable {
  id: Generated<string>
  organisation_id: string
  filename: string
  kind: string
  bytes: Buffer
  sent_at: Date
  sent_by: string | null
}

export interface PlanLinkTable {
  id: Generated<string>
  organisation_id: string
  programme_id: string | null
  goal_id: string | null
  upper_organisation_id: string
  upper_programme_id: string | null
  upper_priority_id: string | null
  upper_goal_id: string | null
  upper_title: ColumnType<LocalText, string, string>
  linked_at: Date
}

export interface PlanViewTable {
  id: Generated<string>
  organisation_id: string
  account_id: string
  kind: string
  name: string
  query: ColumnType<unknown, string, string>
  is_shared: boolean
  saved_at: Date
}

export interface PriorityTable {
  id: Generated<string>
  organisation_id: string
  programme_id: string
  title: ColumnType<LocalText, string, string>
  description: ColumnType<LocalText | null, string | undefined | null, string | null>
  position: number
  version: Generated<number>
  deleted_at: Date | null
  duties: Generated<string[]>
}

export interface ProgrammeTable {
  id: Generated<string>
  organisation_id: string
  kind: string
  name: ColumnType<LocalText, string, string>
  population_group: string | null
  first_year: number
  last_year: number
  status: string
  approved_on: string | null
  approved_by: ColumnType<LocalText | null, string | undefined | null, string | null>
  approved_section: string | null
  position: number
  version: Generated<number>
  deleted_at: Date | null
  duties: Generated<string[]>
  continues: string | null
}

export interface ProgrammeVersionTable {
  programme_id: string
  number: number
  organisation_id: string
  origin: string
  approved_on: string
  approved_by: ColumnType<LocalText | null, string | undefined | null, string | null>
  approved_section: string | null
  taken_at: Date
  account_id: string | null
  by_name: string | null
  content: ColumnType<unknown, string, string>
  content_hash: string
}

export interface ProgrammeVersionAwaitedTable {
  programme_id: string
}

export interface ProjectTable {
  id: Generated<string>
  organisation_id: string
  slug: string
  name: ColumnType<LocalText, string, string>
  purpose: ColumnType<LocalText, string, string>
  state: string
  starts_on: string
  ends_on: string
  goal_on: string | null
  goal_text: ColumnType<LocalText | null, string | undefined | null, string | null>
  unit_id: string | null
  owner_id: string | null
  owner_name: string | null
  funders: ColumnType<unknown, string, string>
  own_share_euros: number | null
  reporting_dates: ColumnType<unknown, string, string>
  published_at: Date | null
  version: Generated<number>
  created_at: Date
  updated_at: Date
  updated_by: string
  deleted_at: Date | null
}

export interface ProjectActionTable {
  project_id: string
  organisation_id: string
  action_id: string
  position: number
}

export interface ProjectChangeTable {
  id: GeneratedAlways<number>
  organisation_id: string
  project_id: string
  kind: string
  object_id: string
  change: string
  at: Date
  by_name: string
  before: ColumnType<unknown, string | undefined | null, string | null>
}

export interface ProjectGoalTable {
  project_id: string
  organisation_id: string
  goal_id: string
  position: number
}

export interface ProjectMemberTable {
  project_id: string
  organisation_id: string
  position: number
  account_id: string | null
  name: string | null
  role: ColumnType<LocalText, string, string>
  phone: string | null
  email: string | null
  is_public: Generated<boolean>
}

export interface ProjectSubAreaTable {
  project_id: string
  organisation_id: string
  position: number
  title: ColumnType<LocalText, string, string>
  starts_on: string
  ends_on: string
  owner_id: string | null
  owner_name: string | null
  state: string
}

export interface RegionTable {
  key: string
  register: string
  category: string
  code: string
  title: ColumnType<LocalText, string, string>
  slot: number
  valid_from: string | null
  valid_to: string | null
}

export interface RegionBoundaryTable {
  register: string
  category: string
  year: number
  topology: string
  hash: string
  producer: ColumnType<LocalText, string, string>
  licence: string | null
  address: string | null
  imported_at: Date
}

export interface RegionMemberTable {
  region_key: string
  larger_key: string
}

export interface RegionSourceIdTable {
  source: string
  source_id: string
  region_key: string
  is_current: Generated<boolean>
}

export interface ReportTable {
  id: Generated<string>
  organisation_id: string
  kind: string
  year: number
  title: ColumnType<LocalText, string, string>
  languages: string[]
  status: Generated<string>
  template: string
  version: Generated<number>
  created_at: Date
  updated_at: Date
  created_by: string | null
  compare_with: Generated<string[]>
  population_group: string | null
  stages: string[]
  municipality_key: string | null
}

export interface ReportApprovalTable {
  report_id: string
  number: number
  organisation_id: string
  decided_on: string
  decided_by: ColumnType<LocalText, string, string>
  section: string | null
  link: string | null
  recorded_at: Date
  account_id: string | null
  by_name: string
}

export interface ReportApprovedDocumentTable {
  report_id: string
  number: number
  language: string
  content: Buffer
  document_hash: string
}

export interface ReportAssigneeTable {
  chapter_id: string
  account_id: string
}

export interface ReportAssignmentTable {
  chapter_id: string
  due_on: string | null
  note: string
  ready_at: Date | null
  ready_by_name: string | null
  version: Generated<number>
  changed_by_name: string
}

export interface ReportBatchTable {
  id: Generated<string>
  organisation_id: string
  area: string
  language: string
  up_to_year: number | null
  created_at: Date
  created_by: string | null
  cancelled_at: Date | null
  finished_at: Date | null
}

export interface ReportBatchItemTable {
  batch_id: string
  region: string
  state: string | null
  fault: string | null
  filename: string | null
  bytes: Buffer | null
}

export interface ReportBlockTable {
  id: Generated<string>
  chapter_id: string
  position: number
  settings: ColumnType<unknown, string, string>
  removed_at: Date | null
}

export interface ReportBrandTable {
  organisation_id: string
  colour: string | null
  cover: string
  logo: Buffer | null
  logo_media_type: string | null
  logo_width: number | null
  logo_height: number | null
  logo_alternative: ColumnType<unknown, string | undefined | null, string | null>
  version: number
  updated_at: Date
  updated_by: string | null
}

export interface ReportChapterTable {
  id: Generated<string>
  report_id: string
  key: string
  level: number
  title: ColumnType<LocalText, string, string>
  position: number
  guidance: ColumnType<LocalText | null, string | undefined | null, string | null>
  is_required: Generated<boolean>
}

export interface ReportDecisionTable {
  id: Generated<string>
  organisation_id: string
  report_id: string
  round: number
  stage: string
  body: ColumnType<LocalText | null, string | undefined | null, string | null>
  met_on: string
  section: string | null
  outcome: string
  minutes_url: string | null
  reasons: string | null
  recorded_at: Date
  recorded_by: string | null
  recorded_by_name: string
}

export interface ReportDraftTable {
  block_id: string
  language: string
  words: string | null
  is_hidden: Generated<boolean>
  basis: ColumnType<unknown, string, string>
  rules: number
  version: number
  edited_at: Date
  edited_by: string | null
}

export interface ReportDraftHistoryTable {
  id: GeneratedAlways<number>
  block_id: string
  language: string
  words: string
  basis: ColumnType<unknown, string, string>
  version: number
  written_at: Date
  written_by: string | null
}

export interface ReportEditionTable {
  report_id: string
  number: number
  language: string
  content: Buffer
  document_hash: string
}

export interface ReportFileTable {
  report_id: string
  number: number
  language: string
  format: string
  sha256: string
  kaarna_version: string
  made_at: Date
}

export interface ReportFreezeTable {
  report_id: string
  number: number
  organisation_id: string
  taken_at: Date
  account_id: string | null
  by_name: string
  kaarna_version: string
  basis: ColumnType<unknown, string, string>
  basis_hash: string
}

export interface ReportFreezeLanguageTable {
  report_id: string
  number: number
  language: string
  content: Buffer
  document_hash: string | null
}

export interface ReportImageTable {
  id: Generated<string>
  report_id: string
  media_type: string
  width: number
  height: number
  bytes: Buffer
  created_at: Date
  created_by: string | null
}

export interface ReportMadeFileTable {
  report_id: string
  language: string
  format: string
  state: string
  tries: number
  asked_at: Date
  fault: string | null
  fault_chapter: string | null
  filename: string | null
  content_type: string | null
  bytes: Buffer | null
  made_at: Date | null
  step: string | null
  step_done: number | null
  step_of: number | null
}

export interface ReportPublicationTable {
  report_id: string
  organisation_id: string
  number: number
  published_at: Date
}

export interface ReportRemarkTable {
  comment_id: string
  block_id: string
  language: string
  quote: string
  before: string
  replacement: string | null
  decision: string | null
  decided_at: Date | null
  decided_by_name: string | null
}

export interface ReportSectorCommentTable {
  id: Generated<string>
  organisation_id: string
  report_id: string
  round: number
  unit_id: string | null
  verdict: string
  comment: string
  at: Date
  by_account_id: string | null
  by_name: string
}

export interface ReportSentDocumentTable {
  report_id: string
  round: number
  language: string
  document: Buffer
  sent_at: Date
}

export interface ReportStatementTable {
  id: Generated<string>
  organisation_id: string
  report_id: string
  round: number
  body_kind: string
  body: string | null
  person_name: string
  account_id: string | null
  email: string | null
  language: string
  due_on: string
  instructions: string | null
  link_number: Generated<number>
  token_hash: Buffer | null
  is_withdrawn: Generated<boolean>
  asked_at: Date | null
  asked_by: string | null
  asked_by_name: string
  closed_at: Date | null
  version: Generated<number>
  draft: string | null
  draft_reference: string | null
  saved_at: Date | null
  statement: string | null
  reference: string | null
  given_at: Date | null
  given_by_name: string | null
  gist: string | null
  response_kind: string | null
  response: string | null
  responded_at: Date | null
  responded_by_name: string | null
}

export interface ReportStatementLetterTable {
  statement_id: string
  sent_on: string
  kind: string
}

export interface ReportStepTable {
  id: Generated<string>
  organisation_id: string
  report_id: string
  round: number
  kind: string
  from_stage: string
  to_stage: string
  note: string | null
  at: Date
  by_account_id: string | null
  by_name: string
}

export interface ReportTemplateTable {
  organisation_id: string
  kind: string
  version: number
  content: ColumnType<unknown, string | undefined | null, string | null>
  saved_at: Date
  saved_by: string
}

export interface ReportTextTable {
  block_id: string
  language: string
  content: ColumnType<unknown, string, string>
  version: number
  updated_at: Date
  updated_by: string | null
  translated_from_version: number | null
}

export interface ReportTextHistoryTable {
  id: GeneratedAlways<number>
  block_id: string
  language: string
  content: ColumnType<unknown, string, string>
  version: number
  written_at: Date
  written_by: string | null
}

export interface ReportVersionTable {
  id: Generated<string>
  report_id: string
  name: string | null
  stage: string | null
  content: ColumnType<unknown, string, string>
  created_at: Date
  created_by_name: string
}

export interface ReportWayTable {
  report_id: string
  organisation_id: string
  version: Generated<number>
  round: Generated<number>
  days: ColumnType<unknown, string | undefined, string>
}

export interface SavedMappingTable {
  organisation_id: string
  headings: string
  draft: ColumnType<unknown, string, string>
  used_at: Date
}

export interface ScorecardSigningTable {
  id: Generated<string>
  number: GeneratedAlways<number>
  organisation_id: string
  unit_id: string | null
  year: number
  card: ColumnType<unknown, string, string>
  hash: string
  note: string | null
  signed_at: Date
  account_id: string
  signed_by: string
  role: string
}

export interface SearchEntryTable {
  kind: string
  id: string
  organisation_id: string
  title_words: string
  search_words: string
}

export interface SessionTable {
  token_hash: Buffer
  account_id: string
  created_at: Generated<Date>
  expires_at: Date
}

export interface SetupTable {
  id: Generated<boolean>
  completed_at: Date
}

export interface SharedDocumentTable {
  name: string
  thing: string
  copy: Generated<string>
  state: Buffer
  versions: ColumnType<unknown, string | undefined, string>
  revision: Generated<number>
  updated_at: Date
}

export interface StoredFileTable {
  sha256: string
  bytes: number
  kept_at: Date
}

export interface StoredFileOutsideTable {
  sha256: string
  put_at: Date
}

export interface StoredFilePieceTable {
  sha256: string
  position: number
  body: Buffer
}

export interface TableSourceTable {
  id: Generated<string>
  owner_organisation_id: string | null
  service: string
  address: string
  title: string
  choice: ColumnType<unknown, string, string>
  producer: string | null
  licence: string | null
  visibility: string
  may_republish: boolean
  read_digest: string | null
  added_at: Date
  added_by: string | null
  removed_at: Date | null
}

export interface TableSourceIndicatorTable {
  indicator_key: string
  table_source_id: string
}

export interface UnitTable {
  id: Generated<string>
  organisation_id: string
  parent_id: string | null
  name: ColumnType<LocalText, string, string>
  position: Generated<number>
  ended_by: string | null
  successor_id: string | null
}

export interface UnitCostTable {
  id: Generated<string>
  organisation_id: string
  name: ColumnType<LocalText, string, string>
  per: ColumnType<LocalText, string, string>
  low_euros: number
  high_euros: number
  price_year: number
  source: ColumnType<LocalText, string, string>
  address: string | null
  note: ColumnType<LocalText | null, string | undefined | null, string | null>
  version: Generated<number>
  created_by_name: string
  created_at: Date
  deleted_at: Date | null
}

export interface UnitReformTable {
  id: Generated<string>
  organisation_id: string
  name: ColumnType<LocalText, string, string>
  on_day: string
  made_at: Date
  made_by: string
}

export interface UnitReformMoveTable {
  reform_id: string
  kind: string
  object_id: string
  from_unit_id: string
  to_unit_id: string
}

export interface UsedChallengeTable {
  challenge_hash: Buffer
  expires_at: Date
}

export interface WatchTable {
  account_id: string
  subject_kind: string
  subject_id: string
  organisation_id: string
  reason: string
  is_stopped: Generated<boolean>
}

export interface WebhookTable {
  id: Generated<string>
  organisation_id: string
  name: string
  url: string
  events: string[]
  sealed_secret: string
  earlier_sealed_secret: string | null
  earlier_until: Date | null
  created_by: string | null
  created_at: Date
  failing_since: Date | null
  disabled_at: Date | null
  disabled_because: string | null
}

export interface WebhookDeliveryTable {
  id: Generated<string>
  organisation_id: string
  webhook_id: string
  event_id: string
  event: string
  body: string
  created_at: Date
  state: Generated<string>
  attempts: Generated<number>
  attempted_at: Date | null
  next_attempt_at: Date | null
  status: number | null
  duration_ms: number | null
  response_start: string | null
  failure: string | null
}

export interface Database {
  account: AccountTable
  account_token: AccountTokenTable
  action: ActionTable
  action_attachment: ActionAttachmentTable
  api_token: ApiTokenTable
  archived_report: ArchivedReportTable
  attempt: AttemptTable
  audit_event: AuditEventTable
  avoided_cost_calculation: AvoidedCostCalculationTable
  body_group: BodyGroupTable
  breakdown_category: BreakdownCategoryTable
  breakdown_dimension: BreakdownDimensionTable
  calendar_feed: CalendarFeedTable
  calendar_feed_program: CalendarFeedProgramTable
  calendar_invitation: CalendarInvitationTable
  calendar_invited: CalendarInvitedTable
  change_digest: ChangeDigestTable
  classification: ClassificationTable
  classification_class: ClassificationClassTable
  clock_entry: ClockEntryTable
  clock_entry_change: ClockEntryChangeTable
  clock_entry_file: ClockEntryFileTable
  clock_occurrence: ClockOccurrenceTable
  clock_opened: ClockOpenedTable
  clock_telling: ClockTellingTable
  clock_year: ClockYearTable
  club: ClubTable
  club_agreement: ClubAgreementTable
  club_edition: ClubEditionTable
  club_figure: ClubFigureTable
  club_indicator: ClubIndicatorTable
  club_member: ClubMemberTable
  club_round: ClubRoundTable
  comment: CommentTable
  comment_mention: CommentMentionTable
  concern: ConcernTable
  concern_change: ConcernChangeTable
  concern_evidence: ConcernEvidenceTable
  concern_finding: ConcernFindingTable
  content_handling: ContentHandlingTable
  content_handling_change: ContentHandlingChangeTable
  content_item: ContentItemTable
  content_list: ContentListTable
  content_year: ContentYearTable
  duty_responsibility: DutyResponsibilityTable
  favourite_indicator: FavouriteIndicatorTable
  figure_upload: FigureUploadTable
  figure_upload_part: FigureUploadPartTable
  follow_up: FollowUpTable
  follow_up_round: FollowUpRoundTable
  follow_up_round_action: FollowUpRoundActionTable
  follow_up_round_letter: FollowUpRoundLetterTable
  follow_up_round_person: FollowUpRoundPersonTable
  goal: GoalTable
  goal_basis: GoalBasisTable
  group_change: GroupChangeTable
  group_letter: GroupLetterTable
  group_letter_receiver: GroupLetterReceiverTable
  group_member: GroupMemberTable
  hand_over: HandOverTable
  import_result: ImportResultTable
  import_run: ImportRunTable
  import_schedule: ImportScheduleTable
  indicator: IndicatorTable
  indicator_annotation: IndicatorAnnotationTable
  indicator_block: IndicatorBlockTable
  indicator_class: IndicatorClassTable
  indicator_revision: IndicatorRevisionTable
  indicator_revision_block: IndicatorRevisionBlockTable
  indicator_revision_file: IndicatorRevisionFileTable
  indicator_set: IndicatorSetTable
  indicator_set_item: IndicatorSetItemTable
  indicator_set_share: IndicatorSetShareTable
  invitation: InvitationTable
  knowledge_version: KnowledgeVersionTable
  letter: LetterTable
  mail_bounce: MailBounceTable
  meeting: MeetingTable
  meeting_attendance: MeetingAttendanceTable
  meeting_file: MeetingFileTable
  meeting_former_answer: MeetingFormerAnswerTable
  meeting_interest: MeetingInterestTable
  meeting_item: MeetingItemTable
  meeting_minutes: MeetingMinutesTable
  meeting_minutes_check: MeetingMinutesCheckTable
  meeting_minutes_document: MeetingMinutesDocumentTable
  meeting_minutes_file: MeetingMinutesFileTable
  meeting_minutes_signer: MeetingMinutesSignerTable
  meeting_notes_history: MeetingNotesHistoryTable
  meeting_outcome: MeetingOutcomeTable
  meeting_proposal: MeetingProposalTable
  meeting_publication: MeetingPublicationTable
  meeting_task: MeetingTaskTable
  membership: MembershipTable
  migration: MigrationTable
  network: NetworkTable
  network_change: NetworkChangeTable
  notification: NotificationTable
  notification_digest: NotificationDigestTable
  notification_setting: NotificationSettingTable
  notification_usual: NotificationUsualTable
  organisation: OrganisationTable
  own_indicator: OwnIndicatorTable
  passkey: PasskeyTable
  person_hand_over: PersonHandOverTable
  phenomenon: PhenomenonTable
  phenomenon_actor: PhenomenonActorTable
  phenomenon_concern: PhenomenonConcernTable
  phenomenon_indicator: PhenomenonIndicatorTable
  pilot: PilotTable
  pilot_feedback: PilotFeedbackTable
  pilot_feedback_contact: PilotFeedbackContactTable
  plan_change: PlanChangeTable
  plan_import: PlanImportTable
  plan_link: PlanLinkTable
  plan_view: PlanViewTable
  priority: PriorityTable
  programme: ProgrammeTable
  programme_version: ProgrammeVersionTable
  programme_version_awaited: ProgrammeVersionAwaitedTable
  project: ProjectTable
  project_action: ProjectActionTable
  project_change: ProjectChangeTable
  project_goal: ProjectGoalTable
  project_member: ProjectMemberTable
  project_sub_area: ProjectSubAreaTable
  region: RegionTable
  region_boundary: RegionBoundaryTable
  region_member: RegionMemberTable
  region_source_id: RegionSourceIdTable
  report: ReportTable
  report_approval: ReportApprovalTable
  report_approved_document: ReportApprovedDocumentTable
  report_assignee: ReportAssigneeTable
  report_assignment: ReportAssignmentTable
  report_batch: ReportBatchTable
  report_batch_item: ReportBatchItemTable
  report_block: ReportBlockTable
  report_brand: ReportBrandTable
  report_chapter: ReportChapterTable
  report_decision: ReportDecisionTable
  report_draft: ReportDraftTable
  report_draft_history: ReportDraftHistoryTable
  report_edition: ReportEditionTable
  report_file: ReportFileTable
  report_freeze: ReportFreezeTable
  report_freeze_language: ReportFreezeLanguageTable
  report_image: ReportImageTable
  report_made_file: ReportMadeFileTable
  report_publication: ReportPublicationTable
  report_remark: ReportRemarkTable
  report_sector_comment: ReportSectorCommentTable
  report_sent_document: ReportSentDocumentTable
  report_statement: ReportStatementTable
  report_statement_letter: ReportStatementLetterTable
  report_step: ReportStepTable
  report_template: ReportTemplateTable
  report_text: ReportTextTable
  report_text_history: ReportTextHistoryTable
  report_version: ReportVersionTable
  report_way: ReportWayTable
  saved_mapping: SavedMappingTable
  scorecard_signing: ScorecardSigningTable
  search_entry: SearchEntryTable
  session: SessionTable
  setup: SetupTable
  shared_document: SharedDocumentTable
  stored_file: StoredFileTable
  stored_file_outside: StoredFileOutsideTable
  stored_file_piece: StoredFilePieceTable
  table_source: TableSourceTable
  table_source_indicator: TableSourceIndicatorTable
  unit: UnitTable
  unit_cost: UnitCostTable
  unit_reform: UnitReformTable
  unit_reform_move: UnitReformMoveTable
  used_challenge: UsedChallengeTable
  watch: WatchTable
  webhook: WebhookTable
  webhook_delivery: WebhookDeliveryTable
}
