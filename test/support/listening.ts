import { type IncomingHttpHeaders, request } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import type { FastifyInstance } from 'fastify'
import type { Loose } from './loose.js'

export type HttpReply = {
  status: number
  headers: IncomingHttpHeaders
  text: string
  body: Loose
}

type Asked = {
  method?: string
  headers?: Record<string, string>
  /** An object goes as JSON; text and bytes go as they are. */
  body?: object | string | Buffer
}

const JSON_TYPE = /[/+]json(;|$)/

const bytesOf = (body: Asked['body']) =>
  typeof body === 'string' || Buffer.isBuffer(body) || body === undefined
    ? body
    : JSON.stringify(body)

/** One request over a socket of its own: any method, any header. */
export function ask(baseUrl: string, path: string, asked: Asked = {}): Promise<HttpReply> {
  const { method = 'GET', headers = {}, body } = asked
  const isJson = typeof body === 'object' && !Buffer.isBuffer(body)
  const type = isJson ? { 'content-type': 'application/json' } : {}
  const { hostname, port } = new URL(baseUrl)
  return new Promise((resolve, reject) => {
    const sent = request(
      { hostname, port, path, method, headers: { ...type, ...headers }, agent: false },
      (reply) => {
        const chunks: Buffer[] = []
        reply.on('data', (chunk) => chunks.push(chunk))
        reply.on('error', reject)
        reply.on('end', () => {
          const text = Buffer.concat(chunks).toString()
          const is = JSON_TYPE.test(String(reply.headers['content-type'])) && text !== ''
          const { statusCode: status = 0 } = reply
          resolve({ status, headers: reply.headers, text, body: is ? JSON.parse(text) : text })
        })
      },
    )
    sent.on('error', reject)
    sent.end(bytesOf(body))
  })
}

/** Bytes on a bare socket, and all that comes back until it closes. */
export function say(baseUrl: string, bytes: string | Buffer): Promise<string> {
  const { hostname, port } = new URL(baseUrl)
  return new Promise((resolve, reject) => {
    let answer = ''
    const socket = connect(Number(port), hostname, () => socket.end(bytes))
    socket.setTimeout(5000, () => socket.destroy(new Error(`no answer to ${String(bytes)}`)))
    socket.on('data', (chunk) => {
      answer += chunk
    })
    socket.on('close', () => resolve(answer))
    socket.on('error', reject)
  })
}

/** Lets an app listen on a port of this machine; its address. */
export async function listen(app: FastifyInstance): Promise<string> {
  await app.listen({ host: '127.0.0.1', port: 0 })
  return `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`
}
