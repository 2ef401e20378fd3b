import type { CatalogueEntry } from '#modules/indicators/catalogue.ts'
import { plainTexts } from '#modules/indicators/sources/source-text.ts'
import type { LocalText } from '#shared/local-text.ts'
import { languages } from '#shared/texts.ts'
import { openDataTexts } from './open-data.texts.ts'
import { toTableId } from './open-table.ts'

/** Addresses of licences that are named by their short names. */
const licenceAddresses: Readonly<Record<string, string>> = {
  'CC BY 4.0': 'https://creativecommons.org/licenses/by/4.0/',
  'CC-BY-4.0': 'https://creativecommons.org/licenses/by/4.0/',
  'CC0-1.0': 'https://creativecommons.org/publicdomain/zero/1.0/',
  'CC0 1.0': 'https://creativecommons.org/publicdomain/zero/1.0/',
}

const fileType = (name: string) => ({ '@id': `http://publications.europa.eu/resource/authority/file-type/${name}` })

const formats = [
  { format: 'csv', type: 'CSV', media: 'text/csv' },
  {
    format: 'xlsx',
    type: 'XLSX',
    media: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
  { format: 'parquet', type: 'PARQUET', media: 'application/vnd.apache.parquet' },
  { format: 'json-stat2', type: 'JSON', media: 'application/json' },
] as const

const allValues = ['contents', 'region', 'year'].map((code) => `valueCodes[${code}]=*`).join('&')

/** A text in each language that it is written in. */
const literals = (text: LocalText) =>
  languages.flatMap((language) => (text[language] ? [{ '@language': language, '@value': text[language] }] : []))

const fromTexts = (name: 'catalogue' | 'catalogueDescription') =>
  literals(Object.fromEntries(languages.map((language) => [language, openDataTexts[language][name]])))

export interface CatalogueAddresses {
  /** Of this Kaarna, without a slash at its end. */
  baseUrl: string
  pxWebPath: string
}

/** DCAT-AP 3 (https://semiceu.github.io/DCAT-AP/releases/3.0.0/) in JSON-LD. */
export function toDcatCatalogue(entries: readonly CatalogueEntry[], { baseUrl, pxWebPath }: CatalogueAddresses) {
  const publisher = { '@id': `${baseUrl}/#publisher`, '@type': 'foaf:Agent', 'foaf:name': 'Kaarna' }
  return {
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      foaf: 'http://xmlns.com/foaf/0.1/',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
    },
    '@id': `${baseUrl}/api/v1/catalogue.jsonld`,
    '@type': 'dcat:Catalog',
    'dct:title': fromTexts('catalogue'),
    'dct:description': fromTexts('catalogueDescription'),
    'dct:publisher': publisher,
    'foaf:homepage': { '@id': baseUrl },
    'dcat:dataset': entries.map((entry) => toDataset(entry, { baseUrl, pxWebPath })),
    'dcat:service': {
      '@id': `${baseUrl}${pxWebPath}`,
      '@type': 'dcat:DataService',
      'dct:title': 'PxWebApi 2',
      'dcat:endpointURL': { '@id': `${baseUrl}${pxWebPath}` },
    },
  }
}

function toDataset({ indicator, revision }: CatalogueEntry, { baseUrl, pxWebPath }: CatalogueAddresses) {
  const { key, title, description, producer, licence } = indicator
  const table = `${baseUrl}${pxWebPath}/tables/${toTableId(key)}`
  const described = plainTexts(description)
  const rights = licenceOf(licence)
  return {
    '@id': `${baseUrl}/api/v1/indicators/${key}`,
    '@type': 'dcat:Dataset',
    'dct:identifier': key,
    'dct:title': literals(title),
    // Required by DCAT-AP: an indicator without a description is described by its title.
    'dct:description': literals(Object.keys(described).length > 0 ? described : title),
    'dct:publisher': { '@type': 'foaf:Agent', 'foaf:name': literals(producer) },
    'dct:spatial': { '@id': 'http://publications.europa.eu/resource/authority/country/FIN' },
    'dct:accessRights': { '@id': 'http://publications.europa.eu/resource/authority/access-right/PUBLIC' },
    'dcat:theme': { '@id': 'http://publications.europa.eu/resource/authority/data-theme/HEAL' },
    ...(revision && {
      'dct:modified': { '@type': 'xsd:dateTime', '@value': revision.fetchedAt },
      'dct:temporal': {
        '@type': 'dct:PeriodOfTime',
        'dcat:startDate': { '@type': 'xsd:gYear', '@value': String(revision.firstYear) },
        'dcat:endDate': { '@type': 'xsd:gYear', '@value': String(revision.lastYear) },
      },
    }),
    'dcat:distribution': formats.map(({ format, type, media }) => ({
      '@id': `${table}/data?${allValues}&outputFormat=${format}`,
      '@type': 'dcat:Distribution',
      'dct:title': type,
      'dcat:accessURL': { '@id': table },
      'dcat:downloadURL': { '@id': `${table}/data?${allValues}&outputFormat=${format}` },
      'dct:format': fileType(type),
      'dcat:mediaType': { '@id': `https://www.iana.org/assignments/media-types/${media}` },
      ...rights,
    })),
  }
}

const licenceOf = (licence: string | null) => {
  if (licence === null) return {}
  const address = licenceAddresses[licence]
  return { 'dct:license': address ? { '@id': address } : { '@type': 'dct:LicenseDocument', 'dct:title': licence } }
}
