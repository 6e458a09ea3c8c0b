import { type DestinationStream, type Logger, pino } from 'pino'

/** Members of a database error that name our own tables and never a person's data. */
const SAFE_MEMBERS = ['code', 'constraint', 'table', 'column', 'routine'] as const

/** Messages that quote a value or a parameter: drizzle's, and PostgreSQL's data exceptions. */
const quotesData = (error: Error & { code?: unknown }) =>
  'query' in error || 'params' in error || /^2[23]/.test(String(error.code))

/** An error and its causes, outermost first, each said once and without personal data. */
export function errorChain(error: unknown): object[] {
  const chain: object[] = []
  for (let one = error; one instanceof Error && chain.length < 10; one = one.cause) {
    const members = one as Error & Record<string, unknown>
    const safe = SAFE_MEMBERS.filter((name) => typeof members[name] === 'string')
    const frames = one.stack?.split('\n').filter((line) => line.startsWith('    at ')) ?? []
    chain.push({
      type: one.name,
      ...(quotesData(one) ? {} : { message: one.message }),
      ...Object.fromEntries(safe.map((name) => [name, members[name]])),
      stack: frames.slice(0, 12).map((line) => line.trim()),
    })
  }
  return chain.length > 0 ? chain : [{ type: typeof error }]
}

const TRACEPARENT = /^[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}/

/** The trace a caller's request belongs to, by `traceparent` (W3C Trace Context); null without one. */
export const traceIdOf = (traceparent: unknown): string | null =>
  TRACEPARENT.exec(String(traceparent))?.[1] ?? null

/**
 * Structured logs on standard error. Bodies, addresses with their queries and headers are never
 * logged; the redaction is the second guard.
 */
export function createLogger(options: { level: string; stream?: DestinationStream }): Logger {
  return pino(
    {
      level: options.level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (level) => ({ level }) },
      redact: {
        paths: ['authorization', 'x-api-key', 'headers', '*.authorization', '*["x-api-key"]'],
        censor: '[secret]',
      },
      serializers: { err: errorChain, req: () => undefined, res: () => undefined },
    },
    options.stream ?? pino.destination({ dest: 2, sync: false }),
  )
}
