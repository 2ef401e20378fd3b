import type { Role } from '#shared/roles.ts'

/**
 * Who may make which call, written out by hand beside the contracts: src/access.test.ts tries every call as everybody
 * and compares. A new endpoint needs a line here. Of an organisation's calls the line names the roles within that
 * organisation; members of other organisations, the administrator and the signed-out may never make them.
 */
export type Who = 'everyone' | 'signedIn' | 'administrator' | readonly Role[]

const members: Who = ['owner', 'coordinator', 'editor', 'approver', 'groupMember', 'viewer', 'partner', 'mentor']
const owner: Who = ['owner']
const planReaders: Who = ['owner', 'coordinator', 'editor', 'approver', 'groupMember', 'viewer']
const planEditors: Who = ['owner', 'coordinator']
const actionEditors: Who = ['owner', 'coordinator', 'editor']

const reportReaders: Who = ['owner', 'coordinator', 'editor', 'approver', 'groupMember']

export const accessTable: Record<string, Who> = {
  // Regions
  listRegions: 'everyone',
  getRegion: 'everyone',
  getRegionBoundaries: 'everyone',
  listBoundarySets: 'administrator',
  checkBoundaryFile: 'administrator',
  checkBoundaryAddress: 'administrator',
  saveMunicipalityBoundaries: 'administrator',

  // Parts of a municipality
  listSubAreas: planReaders,
  updateSubAreas: planEditors,

  // Own figures
  listOwnIndicators: planReaders,
  getOwnIndicator: planReaders,
  addOwnIndicator: actionEditors,
  updateOwnIndicator: actionEditors,
  withdrawOwnIndicator: actionEditors,
  getFigureTemplate: actionEditors,
  uploadFigures: actionEditors,
  listFigureUploads: planReaders,
  getFigureUpload: planReaders,
  previewFigureUpload: actionEditors,
  importFigureUpload: actionEditors,
  discardFigureUpload: actionEditors,

  // Indicators and their figures
  listIndicators: 'everyone',
  listClassifications: 'everyone',
  getIndicator: 'everyone',
  getIndicatorData: 'everyone',
  listBreakdowns: 'everyone',
  getOpenDataCatalogue: 'everyone',
  getOpenDataSet: 'everyone',
  listChanges: planReaders,
  listAnnotations: planReaders,
  addAnnotation: ['owner', 'coordinator', 'editor'],
  updateAnnotation: ['owner', 'coordinator', 'editor'],
  removeAnnotation: ['owner', 'coordinator', 'editor'],
  restoreAnnotation: ['owner', 'coordinator', 'editor'],
  getImportSchedule: 'administrator',
  updateImportSchedule: 'administrator',
  listRevisions: 'everyone',
  getRevisionDifference: 'everyone',
  getRegionProfile: 'everyone',
  getComparison: 'everyone',
  listGaps: 'everyone',
  getAggregate: 'everyone',
  getForecast: 'everyone',
  getWhatIf: 'everyone',
  listSimilarRegions: 'everyone',
  getSpine: 'everyone',
  downloadCard: members,
  getHeatMap: 'everyone',
  getRegionState: 'everyone',
  getStateSigns: planReaders,
  listMethods: 'everyone',
  updateIndicatorSettings: 'administrator',

  // Sets of indicators and favourites
  listIndicatorSets: members,
  getIndicatorSet: members,
  addIndicatorSet: ['owner', 'coordinator'],
  updateIndicatorSet: ['owner', 'coordinator'],
  addToIndicatorSet: ['owner', 'coordinator'],
  copyIndicatorSet: ['owner', 'coordinator'],
  deleteIndicatorSet: ['owner', 'coordinator'],
  restoreIndicatorSet: ['owner', 'coordinator'],
  listSharingPartners: ['owner', 'coordinator'],
  listOwnClassifications: members,
  addOwnClassification: ['owner', 'coordinator'],
  updateOwnClassification: ['owner', 'coordinator'],
  deleteOwnClassification: ['owner', 'coordinator'],
  restoreOwnClassification: ['owner', 'coordinator'],
  listFavourites: 'signedIn',
  addFavourite: 'signedIn',
  removeFavourite: 'signedIn',

  // Minimum data content
  listContentLists: 'signedIn',
  getContentList: 'signedIn',
  previewContentLists: 'administrator',
  importContentLists: 'administrator',
  chooseCurrentList: 'administrator',
  getContentYear: planReaders,
  handleContentItem: actionEditors,
  listContentChanges: ['owner', 'coordinator', 'editor', 'approver'],
  chooseYearList: planEditors,

  // Imports
  listTableSources: 'administrator',
  describeTableSource: 'administrator',
  previewTableSource: 'administrator',
  addTableSource: 'administrator',
  fetchTableSource: 'administrator',
  removeTableSource: 'administrator',
  listOwnTableSources: ['owner', 'coordinator'],
  describeOwnTableSource: ['owner', 'coordinator'],
  previewOwnTableSource: ['owner', 'coordinator'],
  addOwnTableSource: ['owner', 'coordinator'],
  fetchOwnTableSource: ['owner', 'coordinator'],
  removeOwnTableSource: ['owner', 'coordinator'],
  startImport: 'administrator',
  listImports: 'administrator',
  getImport: 'administrator',
  listImportResults: 'administrator',

  // Signing in
  getSession: 'everyone',
  signIn: 'everyone',
  signOut: 'signedIn',
  getPasskeyOptions: 'everyone',
  signInWithPasskey: 'everyone',
  listDemoRoles: 'everyone',
  signInToDemo: 'everyone',

  // The own account
  getAccount: 'signedIn',
  updateAccount: 'signedIn',
  changePassword: 'signedIn',
  signOutEverywhere: 'signedIn',
  requestEmailVerification: 'signedIn',
  verifyEmail: 'signedIn',
  requestEmailChange: 'signedIn',
  cancelEmailChange: 'signedIn',
  confirmEmailChange: 'signedIn',
  requestPasswordReset: 'everyone',
  resetPassword: 'everyone',
  listPasskeys: 'signedIn',
  getNewPasskeyOptions: 'signedIn',
  getPasskeyProofOptions: 'signedIn',
  addPasskey: 'signedIn',
  removePasskey: 'signedIn',

  // Organisations and their people
  listOrganisations: 'signedIn',
  addOrganisation: 'administrator',
  listInstalledOrganisations: 'administrator',
  inviteFirstOwner: 'administrator',
  updateOrganisation: owner,
  listUnits: members,
  addUnit: owner,
  updateUnit: owner,
  removeUnit: owner,
  listPeople: ['owner', 'coordinator', 'editor', 'approver', 'groupMember'],
  updatePerson: owner,
  removePerson: owner,
  listInvitations: owner,
  invitePerson: owner,
  withdrawInvitation: owner,
  getInvitation: 'everyone',
  acceptInvitation: 'everyone',
  listAuditEntries: owner,

  // Plans
  listProgrammes: planReaders,
  getProgramme: planReaders,
  getProgrammeFile: planReaders,
  continueProgramme: planEditors,
  listDuties: planReaders,
  getPlansAcross: planReaders,
  addProgramme: planEditors,
  updateProgramme: planEditors,
  addPriority: planEditors,
  updatePriority: planEditors,
  addGoal: planEditors,
  updateGoal: planEditors,
  addAction: actionEditors,
  updateAction: actionEditors,
  listFollowUps: planReaders,
  addFollowUp: actionEditors,
  updateFollowUp: actionEditors,
  movePlanObject: actionEditors,
  deletePlanObject: actionEditors,
  restorePlanObject: actionEditors,
  listPlanChanges: ['owner', 'coordinator', 'editor', 'approver'],
  listDeletedPlanObjects: ['owner', 'coordinator', 'editor', 'approver'],
  getPublishedPlan: 'everyone',

  // Reports
  listReports: reportReaders,
  getReport: reportReaders,
  downloadReport: reportReaders,
  createReport: ['owner', 'coordinator'],
  changeReport: ['owner', 'coordinator'],
  addBlock: ['owner', 'coordinator'],
  changeBlock: ['owner', 'coordinator'],
  moveBlock: ['owner', 'coordinator'],
  removeBlock: ['owner', 'coordinator'],
  restoreBlock: ['owner', 'coordinator'],
  saveText: ['owner', 'coordinator', 'editor'],
  listTextVersions: ['owner', 'coordinator', 'editor'],
  getTextVersion: ['owner', 'coordinator', 'editor'],
  restoreText: ['owner', 'coordinator', 'editor'],
  addImage: ['owner', 'coordinator'],
  getImage: reportReaders,

  // The first-use wizard: guarded by the console's code, closed once somebody has an account
  getSetup: 'everyone',
  openSetup: 'everyone',
  completeSetup: 'everyone',
}
