import { everyone } from '#shared/endpoint.ts'

/** The register of regions is open data. */
export const regionsAccess = { read: everyone }
