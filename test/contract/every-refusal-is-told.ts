import { readFile } from 'node:fs/promises'
import { recorded } from '../support/record.js'

/** Refusals that any operation of its kind can give: the document says them once for all. */
const COMMON = [
  'bad_request',
  'headers_too_large',
  'idempotency_in_progress',
  'idempotency_key_reused',
  'insufficient_scope',
  'internal',
  'invalid_cursor',
  'invalid_json',
  'invalid_text',
  'invalid_utf8',
  'not_found',
  'not_your_role',
  'office_required',
  'payload_too_large',
  'precondition_required',
  'rate_limited',
  'request_timeout',
  'two_credentials',
  'unauthorized',
  'unavailable',
  'unsupported_media_type',
  'uri_too_long',
  'validation_failed',
  'version_conflict',
]
/** Refusals whose errors are the rules of the operation, and so a part of what it has to tell. */
const WITH_OWN_ERRORS = ['action_blocked', 'rule_violated']

type Described = { operationId?: string; description?: string }

async function descriptions(): Promise<Map<string, string>> {
  const text = await readFile(new URL('../../openapi/openapi.json', import.meta.url), 'utf8')
  const { paths } = JSON.parse(text) as { paths: Record<string, Record<string, Described>> }
  const operations = Object.values(paths).flatMap((item) => Object.values(item))
  return new Map(
    operations.map(({ operationId = '', description = '' }) => [operationId, description]),
  )
}

/**
 * Codes that an operation answered while the suite ran and that its description does not name: of its
 * own refusals, of what blocked it, and of the rules its input broke. `folder` is the one that the
 * processes of the run recorded in.
 */
export async function untold(folder: string): Promise<string[]> {
  const told = await descriptions()
  return [...recorded(folder, 'refusal')].sort().flatMap((line) => {
    const [operationId = '', problem = '', error] = line.split(' ')
    const isOwn =
      error === undefined ? !COMMON.includes(problem) : WITH_OWN_ERRORS.includes(problem)
    const description = told.get(operationId)
    if (!isOwn || description === undefined) return []
    const code = error ?? problem
    return description.includes(`\`${code}\``)
      ? []
      : [`${operationId} answered \`${code}\`, which its description does not name`]
  })
}
