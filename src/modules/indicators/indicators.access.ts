import { administrator, everyone } from '#shared/endpoint.ts'

/** The knowledge base is open data; what stands in it is looked after by the administrators of the installation. */
export const indicatorsAccess = {
  read: everyone,
  editSettings: administrator,
  runImports: administrator,
}
