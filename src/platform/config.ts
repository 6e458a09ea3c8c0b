import { resolve } from 'node:path'
import { z } from 'zod'

/** Everything the process can be told, ready to use. README.md lists the names and defaults. */
export type Config = {
  host: string
  port: number
  /** Where the API's requests connect; null means the embedded PostgreSQL in `dataDir`. */
  databaseUrl: string | null
  /** The owner's connection, for migrations and the commands at the machine; never pooled. */
  databaseAdminUrl: string | null
  /** A replica that takes the reporting reads; null means they go where the others go. */
  reportingDatabaseUrl: string | null
  /** Absolute path of the embedded database's home. */
  dataDir: string
  demo: boolean
  /** Requests per minute, caller and process; 0 is no limit. */
  rateLimitPerMinute: number
  /** Whether statements are named; off for poolers that cannot keep them. */
  prepared: boolean
  poolSize: number
  /** Without a slash at the end; null means the address the server listens on. */
  publicUrl: string | null
  corsOrigins: string[]
  /** Proxies in front of the server, whose X-Forwarded-For is believed; 0 believes none. */
  proxyCount: number
  oidc: OidcConfig | null
  logLevel: LogLevel
  /** How long requests in flight may take to finish after SIGTERM. */
  drainSeconds: number
}

export type OidcConfig = {
  issuer: string
  audience: string
  jwksUrl: string
  tokenType: 'at+jwt' | 'JWT'
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const
export type LogLevel = (typeof LOG_LEVELS)[number]

/** A start that cannot be: `message` lists every fault, a line each, and never a value. */
export class ConfigError extends Error {
  readonly faults: readonly string[]

  constructor(faults: readonly string[]) {
    super(`The settings do not fit:\n${faults.map((fault) => `  ${fault}`).join('\n')}`)
    this.name = 'ConfigError'
    this.faults = faults
  }
}

const integer = (min: number, max: number, example: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .pipe(z.number().min(min).max(max))
    .meta({ mend: `give a whole number from ${min} to ${max}, for example ${example}` })

const choice = <const Values extends readonly string[]>(values: Values) =>
  z.enum(values).meta({ mend: `give one of ${values.join(', ')}` })

const onOff = z
  .enum(['on', 'off'])
  .transform((value) => value === 'on')
  .meta({ mend: 'give on or off' })

const address = (scheme: RegExp, mend: string) =>
  z
    .string()
    .refine((value) => scheme.test(value) && URL.canParse(value))
    .meta({ mend })

const postgresUrl = address(
  /^postgres(ql)?:\/\//,
  'give an address such as postgres://user:password@host:5432/database (percent-encode : / @ # ? in the password)',
)
const webUrl = address(/^https?:\/\//, 'give an address such as https://klinik.example.go.id')

const baseUrl = webUrl
  .transform((url) => url.replace(/\/+$/, ''))
  .meta({ mend: 'give the address clients use, such as https://klinik.example.go.id' })

const isOrigin = (value: string): boolean => URL.canParse(value) && new URL(value).origin === value

const origins = z
  .string()
  .transform((list) => list.split(',').map((origin) => origin.trim()))
  .pipe(z.array(z.string().refine(isOrigin)))
  .meta({ mend: 'give origins with commas between, such as https://a.example,https://b.example' })

/** The settings by name, with what each accepts. A value that is absent or empty takes the default. */
const settings = {
  HOST: z.string().meta({ mend: 'give an address to listen on, such as 127.0.0.1' }),
  PORT: integer(0, 65535, 3000),
  DATABASE_URL: postgresUrl,
  DATABASE_ADMIN_URL: postgresUrl,
  REPORTING_DATABASE_URL: postgresUrl,
  KLINIK_DATA_DIR: z.string().meta({ mend: 'give a directory, such as ./.data' }),
  KLINIK_DEMO: onOff,
  KLINIK_RATE_LIMIT_PER_MINUTE: integer(0, 1_000_000, 600),
  KLINIK_PREPARED: onOff,
  KLINIK_POOL_SIZE: integer(1, 1000, 10),
  KLINIK_PUBLIC_URL: baseUrl,
  KLINIK_CORS_ORIGINS: origins,
  KLINIK_PROXY_COUNT: integer(0, 10, 1),
  KLINIK_OIDC_ISSUER: webUrl,
  KLINIK_OIDC_AUDIENCE: z
    .string()
    .meta({ mend: 'give the audience your provider writes in tokens' }),
  KLINIK_OIDC_JWKS_URL: webUrl,
  KLINIK_OIDC_TOKEN_TYPE: choice(['at+jwt', 'JWT']),
  KLINIK_LOG_LEVEL: choice(LOG_LEVELS),
  KLINIK_DRAIN_SECONDS: integer(0, 600, 10),
} satisfies Record<string, z.ZodType>

type Name = keyof typeof settings
const names = Object.keys(settings) as Name[]

const OIDC = ['KLINIK_OIDC_ISSUER', 'KLINIK_OIDC_AUDIENCE', 'KLINIK_OIDC_JWKS_URL'] as const

type Values = { [Key in Name]?: z.output<(typeof settings)[Key]> | undefined }

/** Reads the environment. Throws ConfigError with every fault; unknown KLINIK_ names are faults. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const given = Object.fromEntries(
    names.flatMap((name) => (env[name]?.trim() ? [[name, env[name].trim()]] : [])),
  )
  const parsed = z.object(settings).partial().safeParse(given)
  const faults = [
    ...(parsed.success ? [] : malformed(parsed.error)),
    ...incomplete((name) => name in given),
    ...Object.keys(env).filter(isUnknown).map(unknown),
  ]
  if (!parsed.success || faults.length > 0) throw new ConfigError(faults)
  return withDefaults(parsed.data)
}

function withDefaults(value: Values): Config {
  return {
    host: value.HOST ?? '127.0.0.1',
    port: value.PORT ?? 3000,
    databaseUrl: value.DATABASE_URL ?? null,
    databaseAdminUrl: value.DATABASE_ADMIN_URL ?? value.DATABASE_URL ?? null,
    reportingDatabaseUrl: value.REPORTING_DATABASE_URL ?? null,
    dataDir: resolve(value.KLINIK_DATA_DIR ?? '.data'),
    demo: value.KLINIK_DEMO ?? value.DATABASE_URL === undefined,
    rateLimitPerMinute: value.KLINIK_RATE_LIMIT_PER_MINUTE ?? 600,
    prepared: value.KLINIK_PREPARED ?? true,
    poolSize: value.KLINIK_POOL_SIZE ?? 10,
    publicUrl: value.KLINIK_PUBLIC_URL ?? null,
    corsOrigins: value.KLINIK_CORS_ORIGINS ?? [],
    proxyCount: value.KLINIK_PROXY_COUNT ?? 0,
    oidc: oidcOf(value),
    logLevel: value.KLINIK_LOG_LEVEL ?? 'info',
    drainSeconds: value.KLINIK_DRAIN_SECONDS ?? 10,
  }
}

function oidcOf(value: Values): OidcConfig | null {
  const { KLINIK_OIDC_ISSUER: issuer, KLINIK_OIDC_AUDIENCE: audience } = value
  const jwksUrl = value.KLINIK_OIDC_JWKS_URL
  if (issuer === undefined || audience === undefined || jwksUrl === undefined) return null
  return { issuer, audience, jwksUrl, tokenType: value.KLINIK_OIDC_TOKEN_TYPE ?? 'at+jwt' }
}

/** One fault a name, whatever number of rules it broke; the value is never repeated. */
function malformed(error: z.ZodError): string[] {
  const broken = new Set(error.issues.map((issue) => issue.path[0] as Name))
  return [...broken].map((name) => `${name} is malformed: ${settings[name].meta()?.['mend']}`)
}

/** Settings that only make sense together. */
function incomplete(has: (name: Name) => boolean): string[] {
  const faults: string[] = []
  for (const name of ['DATABASE_ADMIN_URL', 'REPORTING_DATABASE_URL'] as const) {
    if (has(name) && !has('DATABASE_URL')) {
      faults.push(`${name} is set without DATABASE_URL: set both, or neither for the embedded one`)
    }
  }
  const missing = OIDC.filter((name) => !has(name))
  if (missing.length < OIDC.length || has('KLINIK_OIDC_TOKEN_TYPE')) {
    faults.push(...missing.map((name) => `${name} is missing: set it, or no KLINIK_OIDC_ name`))
  }
  return faults
}

const isUnknown = (name: string): boolean => name.startsWith('KLINIK_') && !(name in settings)

function unknown(name: string): string {
  const [nearest] = names
    .map((known) => ({ known, distance: editDistance(name, known) }))
    .filter(({ distance }) => distance <= 4)
    .sort((a, b) => a.distance - b.distance)
  const hint = nearest ? `did you mean ${nearest.known}?` : 'remove it'
  return `${name} is not a setting: ${hint}`
}

/** Letters to add, drop or change to get from one word to the other (Levenshtein). */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, column) => column)
  for (const [index, letter] of [...from].entries()) {
    const next = [index + 1]
    for (const [column, other] of [...to].entries()) {
      const change = (row[column] ?? 0) + (letter === other ? 0 : 1)
      next.push(Math.min(change, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1))
    }
    row = next
  }
  return row[to.length] ?? 0
}
