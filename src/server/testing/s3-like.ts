import { createHash, createHmac } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'

import type { ObjectStoreSettings } from '../files/object-store.ts'

/** How the next answer goes wrong. `hang` never comes, `wrongBytes` gives others than were put. */
export type S3Fault = 403 | 429 | 500 | 'hang' | 'wrongBytes' | 'cut'

/**
 * A service on this machine that speaks as much of S3 as Kaarna needs: GET and PUT of objects, refused unless the signature
 * (version 4) and the checksum are right. Knows one key and one bucket.
 */
export async function createS3Like() {
  const keyId = 'TESTKEY'
  const secret = 'not/a+real=secret'
  const objects = new Map<string, Uint8Array>()
  const faults: S3Fault[] = []
  const asked: string[] = []
  const server = createServer((request, response) => void answer(request, response))

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    asked.push(request.method ?? '')
    const body = await buffer(request)
    const fault = faults.shift()
    if (fault === 'hang') return
    if (fault === 'cut') return void request.socket.destroy()
    if (typeof fault === 'number') return refuse(response, fault, fault === 403 ? 'AccessDenied' : 'SlowDown')
    if (!isSigned(request, { keyId, secret })) return refuse(response, 403, 'SignatureDoesNotMatch')
    const { pathname } = new URL(request.url ?? '', 'http://localhost')
    if (!pathname.startsWith('/kaarna-files/')) return refuse(response, 404, 'NoSuchBucket')
    if (request.method === 'PUT') {
      const checksum = createHash('sha256').update(body).digest('base64')
      if (request.headers['x-amz-checksum-sha256'] !== checksum) return refuse(response, 400, 'BadDigest')
      objects.set(pathname, body)
      return void response.end()
    }
    const found = objects.get(pathname)
    if (!found) return refuse(response, 404, 'NoSuchKey')
    response.end(fault === 'wrongBytes' ? found.map((byte) => byte ^ 1) : found)
  }

  await once(server.listen(0, '127.0.0.1'), 'listening')
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const settings: ObjectStoreSettings = { endpoint, bucket: 'kaarna-files', region: 'eu-north-1', keyId, secret }
  return {
    settings,
    objects,
    /** For the next answers, one each. */
    faults,
    /** The methods of all requests so far. */
    asked,
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
export type S3Like = Awaited<ReturnType<typeof createS3Like>>

function refuse(response: ServerResponse, status: number, code: string): void {
  response.writeHead(status, { 'content-type': 'application/xml' })
  response.end(`<?xml version="1.0"?><Error><Code>${code}</Code><Message>No</Message></Error>`)
}

const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest()

/** As "Authenticating Requests: Using the Authorization Header" of the Amazon S3 API reference says, for paths without a query. */
function isSigned({ method, url, headers }: IncomingMessage, key: { keyId: string; secret: string }): boolean {
  const told =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, ?SignedHeaders=([^,]+), ?Signature=(\w+)$/
  const [, keyId, day = '', region = '', names = '', signature] = told.exec(headers.authorization ?? '') ?? []
  const signed = names.split(';')
  if (keyId !== key.keyId || !['host', 'x-amz-date', 'x-amz-content-sha256'].every((name) => signed.includes(name)))
    return false
  const lines = signed.map((name) => `${name}:${String(headers[name]).trim()}\n`)
  const request = [method, url, '', lines.join(''), names, headers['x-amz-content-sha256']].join('\n')
  const scope = `${day}/${region}/s3/aws4_request`
  const hash = createHash('sha256').update(request).digest('hex')
  const text = ['AWS4-HMAC-SHA256', headers['x-amz-date'], scope, hash].join('\n')
  const signing = hmac(hmac(hmac(hmac(`AWS4${key.secret}`, day), region), 's3'), 'aws4_request')
  return hmac(signing, text).toString('hex') === signature
}
