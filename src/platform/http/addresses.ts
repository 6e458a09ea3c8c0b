import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { notFound } from '../problem/record-kinds.js'
import { methodNotAllowed } from '../problem/request-kinds.js'

type Address = { segments: string[]; methods: Set<string> }

const segmentsOf = (path: string) => path.replace(/\/$/, '').split('/')

const fits = (pattern: string[], path: string[]) =>
  pattern.length === path.length &&
  pattern.every((part, index) => (part.startsWith(':') ? path[index] !== '' : part === path[index]))

function decoded(path: string): string[] {
  try {
    return segmentsOf(path).map(decodeURIComponent)
  } catch {
    return segmentsOf(path)
  }
}

/**
 * Remembers which methods each address offers, so that what the router does not find is told
 * apart: 405 with `Allow`, 204 for OPTIONS, 404. Add before any route.
 */
export function knowAddresses(app: FastifyInstance) {
  const addresses = new Map<string, Address>()
  app.addHook('onRoute', ({ url, method }) => {
    const address = addresses.get(url) ?? { segments: segmentsOf(url), methods: new Set() }
    for (const one of [method].flat()) address.methods.add(one)
    addresses.set(url, address)
  })

  function allowed(request: FastifyRequest): string[] {
    const path = decoded(request.url.split('?')[0] ?? '')
    const methods = new Set<string>()
    for (const address of addresses.values()) {
      if (!fits(address.segments, path)) continue
      for (const method of address.methods) methods.add(method)
    }
    if (methods.size > 0) methods.add('OPTIONS')
    return [...methods].sort()
  }

  /** Answers a request no route took, before its credential or body is looked at. */
  return function answerUnrouted(request: FastifyRequest, reply: FastifyReply): FastifyReply {
    const methods = allowed(request)
    if (methods.length === 0) throw notFound()
    const allow = methods.join(', ')
    if (request.method === 'OPTIONS') return reply.code(204).header('allow', allow).send()
    throw methodNotAllowed({ headers: { allow } })
  }
}
