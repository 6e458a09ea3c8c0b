import type { FastifyInstance } from 'fastify'
import { Gauge, Histogram, Registry } from 'prom-client'
import { z } from 'zod'
import { unavailable } from '../problem/access-kinds.js'
import { plainText, service } from './service.js'

/** A number read when Prometheus asks, such as the waiting clients of a pool. */
export type GaugeSource = { name: string; help: string; read: () => number }

type ProbeOptions = {
  /** Rejects when the process cannot serve, for instance without its database. */
  checkReady: () => Promise<unknown>
  gauges: readonly GaugeSource[]
  isDraining: () => boolean
}

const PROBE = { config: { rateLimit: 'none' } }

const HEALTH = service(
  {
    operationId: 'getHealth',
    summary: 'Ask whether the process runs',
    description: 'Answers as long as the process runs, whatever it depends on. No limit counts it.',
  },
  {
    'application/json': z
      .object({
        status: z.literal('ok').describe('Always `ok`.').meta({ example: 'ok' }),
      })
      .meta({ id: 'Health', description: 'The process runs.' }),
  },
  PROBE,
)
const READINESS = service(
  {
    operationId: 'getReadiness',
    summary: 'Ask whether the server can serve',
    description:
      'Answers 200 when the database does, 503 when it does not or the server is shutting down. No limit counts it.',
  },
  {
    'application/json': z
      .object({
        status: z.literal('ready').describe('Always `ready`.').meta({ example: 'ready' }),
      })
      .meta({ id: 'Readiness', description: 'The server can serve.' }),
  },
  PROBE,
)
const METRICS = service(
  {
    operationId: 'getServerMetrics',
    summary: 'Read the gauges of the server',
    description:
      'For Prometheus: durations by route and status, connections to the database, memory. Nothing about persons or cases. No limit counts it.',
  },
  {
    'text/plain': plainText(
      'Prometheus text format.',
      '# HELP klinik_pool_connections Connections to PostgreSQL.',
    ),
  },
  PROBE,
)

/** `/healthz` (the process runs), `/readyz` (it can serve) and `/metrics` for Prometheus. */
export function answerProbes(app: FastifyInstance, options: ProbeOptions): void {
  const registry = new Registry()
  for (const { name, help, read } of options.gauges) {
    new Gauge({
      name,
      help,
      registers: [registry],
      collect() {
        this.set(read())
      },
    })
  }
  new Gauge({
    name: 'process_resident_memory_bytes',
    help: 'Resident memory of the process.',
    registers: [registry],
    collect() {
      this.set(process.memoryUsage.rss())
    },
  })
  observeDurations(app, registry)

  app.get('/healthz', HEALTH, async () => ({ status: 'ok' }))
  app.get('/readyz', READINESS, async () => {
    if (options.isDraining()) throw unavailable({ headers: { connection: 'close' } })
    try {
      await options.checkReady()
    } catch (cause) {
      throw unavailable({ cause, headers: { 'retry-after': '1' } })
    }
    return { status: 'ready' }
  })
  app.get('/metrics', METRICS, async (_request, reply) => {
    reply.type(registry.contentType)
    return registry.metrics()
  })
}

function observeDurations(app: FastifyInstance, registry: Registry): void {
  const durations = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time from the first byte of a request to the last of its answer.',
    labelNames: ['method', 'route', 'status'] as const,
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [registry],
  })
  app.addHook('onResponse', ({ method, routeOptions }, reply, done) => {
    const labels = { method, route: routeOptions.url ?? 'none', status: reply.statusCode }
    durations.observe(labels, reply.elapsedTime / 1000)
    done()
  })
}
