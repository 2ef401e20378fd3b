import { z } from 'zod'

import { type ApiArea, scopeOfCall } from '#shared/api-area.ts'
import { type Endpoint, pathNames } from '#shared/endpoint.ts'
import { type ErrorCode, errorStatus } from '#shared/errors.ts'
import { problem } from '#shared/problem.ts'

type Json = Record<string, unknown>
type Contract = Endpoint<unknown, unknown>

interface ObjectSchema {
  properties?: Record<string, Json>
  required?: string[]
  [keyword: string]: unknown
}

/** A call and the area of its module, by which tokens open it. */
export interface DescribedCall {
  endpoint: Contract
  area?: ApiArea
}

/**
 * OpenAPI 3.1 of all contracts. Schemas that carry `.meta({ id })` become components, the others are written in place.
 */
export function openapi(calls: readonly DescribedCall[], about: { version: string; baseUrl: string }): Json {
  const components: Json = {}
  const paths: Record<string, Json> = {}
  const problemSchema = schemaOf(problem, 'output', components)
  for (const { endpoint: contract, area } of calls) {
    const path = `/api/v1${contract.path.replace(/:(\w+)/g, '{$1}')}`
    const verbs = (paths[path] ??= {})
    verbs[contract.method.toLowerCase()] = {
      ...operation(contract, components, problemSchema),
      ...securityOf(contract, area),
    }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Kaarna',
      version: about.version,
      description:
        'Everything that the screens of Kaarna do. Errors are RFC 9457 problem documents in the language of the request.',
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    servers: [{ url: about.baseUrl }],
    paths,
    components: { schemas: components, securitySchemes },
  }
}

function operation(contract: Contract, components: Json, problemSchema: Json): Json {
  const input = schemaOf(contract.input, 'input', components) as ObjectSchema
  const inPath = pathNames(contract.path)
  const names = Object.keys(input.properties ?? {})
  const rest = names.filter((name) => !inPath.includes(name))
  const hasQuery = contract.method === 'GET' || contract.takesFile === true
  const parameter = (name: string) => {
    const place = inPath.includes(name) ? 'path' : 'query'
    return {
      name,
      in: place,
      required: place === 'path' || (input.required ?? []).includes(name),
      schema: input.properties?.[name] ?? {},
    }
  }
  return {
    operationId: contract.id,
    summary: contract.summary,
    tags: [contract.path.split('/')[contract.path.startsWith('/organisations/:organisation/') ? 3 : 1]],
    'x-allow': contract.allow,
    parameters: (hasQuery ? [...inPath, ...rest] : inPath).map(parameter),
    ...(contract.takesFile && { requestBody: fileBody }),
    ...(!hasQuery && rest.length > 0 && { requestBody: bodyOf(input, rest) }),
    responses: { ...successOf(contract, components), ...failuresOf(contract, problemSchema) },
  }
}

const securitySchemes: Json = {
  session: { type: 'apiKey', in: 'cookie', name: 'kaarna', description: "A person's session in the browser." },
  token: {
    type: 'http',
    scheme: 'bearer',
    description:
      'An API token, made on the page Integrations: `Authorization: Bearer kaarna_…`. It acts as its maker within its scopes; each call names the scope it needs.',
  },
}

/** A session or a token with the call's scope; for what everybody may read, nobody needs to be known. */
function securityOf(contract: Contract, area: ApiArea | undefined): Json {
  const scope = scopeOfCall(area, contract)
  const ways = [
    ...(contract.allow.who === 'everyone' ? [{}] : [{ session: [] }]),
    ...(scope === undefined ? [] : [{ token: [scope] }]),
  ]
  return { security: ways }
}

const fileBody: Json = { required: true, content: { 'application/octet-stream': {} } }

function bodyOf({ properties = {}, required = [], ...keywords }: ObjectSchema, names: readonly string[]): Json {
  const schema = {
    ...keywords,
    properties: Object.fromEntries(names.map((name) => [name, properties[name]])),
    required: required.filter((name) => names.includes(name)),
  }
  return { required: schema.required.length > 0, content: { 'application/json': { schema } } }
}

function successOf(contract: Contract, components: Json): Json {
  const schema = schemaOf(contract.output, 'output', components)
  const others = Object.fromEntries((contract.produces ?? []).map((type) => [type, { schema: {} }]))
  if ('not' in schema) return { 204: { description: 'Done' } }
  return { 200: { description: 'OK', content: { 'application/json': { schema }, ...others } } }
}

function failuresOf({ allow, errors = [] }: Contract, problemSchema: Json): Json {
  const signIn: ErrorCode[] =
    allow.who === 'everyone' ? [] : allow.who === 'signedIn' ? ['signedOut'] : ['signedOut', 'forbidden']
  const codes = new Set<ErrorCode>(['invalidInput', ...signIn, ...errors])
  const byStatus = Map.groupBy(codes, (code) => errorStatus[code])
  return Object.fromEntries(
    [...byStatus].map(([status, list]) => [
      status,
      { description: list.join(' or '), content: { 'application/problem+json': { schema: problemSchema } } },
    ]),
  )
}

/** A schema as JSON Schema 2020-12; what it names is moved to `components`. */
function schemaOf(schema: z.ZodType, io: 'input' | 'output', components: Json): Json {
  const {
    $schema: _,
    $defs = {},
    ...rest
  } = z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    io,
    unrepresentable: 'any',
    // Patterns of uuid and dates are long and say no more than their format.
    override: ({ jsonSchema }) => {
      if (jsonSchema.format) delete jsonSchema.pattern
    },
  }) as Json & { $defs?: Json }
  const moved = (value: unknown): unknown =>
    JSON.parse(JSON.stringify(value).replaceAll('#/$defs/', '#/components/schemas/'))
  for (const [name, definition] of Object.entries($defs)) components[name] = moved(definition)
  // The parameters are taken out of an input, so it is never a reference itself.
  if (io === 'input' && typeof rest.$ref === 'string') return moved($defs[rest.$ref.slice('#/$defs/'.length)]) as Json
  return moved(rest) as Json
}
