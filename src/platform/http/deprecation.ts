import type { FastifyInstance } from 'fastify'

/** The instant at which a civil date begins in UTC. */
const startOf = (date: string) => new Date(`${date}T00:00:00.000Z`)

/**
 * Adds `Deprecation` (RFC 9745), `Sunset` (RFC 8594) and a link to every answer of a route whose
 * config is `deprecated`, refusals too. Other routes pay nothing. Add before any route.
 */
export function announceDeprecation(app: FastifyInstance): void {
  app.addHook('onRoute', (route) => {
    const { deprecated } = route.config ?? {}
    if (deprecated === undefined) return
    const since = `@${startOf(deprecated.since).getTime() / 1000}`
    const sunset = startOf(deprecated.sunset).toUTCString()
    const link = `<${deprecated.link}>; rel="deprecation"`
    const hooks = [route.onSend ?? []].flat()
    route.onSend = [
      ...hooks,
      (_request, reply, payload, done) => {
        const before = reply.getHeader('link')
        reply.header('deprecation', since)
        reply.header('sunset', sunset)
        reply.header('link', before === undefined ? link : `${String(before)}, ${link}`)
        done(null, payload)
      },
    ]
  })
}
