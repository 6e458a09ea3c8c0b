import { createHash } from 'node:crypto'
import type { z } from 'zod'
import { invalidCursor } from '../problem/request-kinds.js'

/** What a cursor is bound to: the operation, its address parameters, filters and sort. */
type PagedRequest = {
  params: unknown
  query: unknown
  routeOptions: { schema?: { operationId?: string }; url?: string | undefined }
}

type CursorKey = readonly (string | number | boolean | null)[]

function binding({ params, query, routeOptions }: PagedRequest): string {
  const { cursor: _cursor, limit: _limit, ...filters } = Object(query) as Record<string, unknown>
  const named = Object.entries(filters).filter(([, value]) => value !== undefined)
  const bound = [
    routeOptions.schema?.operationId ?? routeOptions.url,
    Object.entries(Object(params)).sort(),
    named.sort(([a], [b]) => (a < b ? -1 : 1)),
  ]
  return createHash('sha256').update(JSON.stringify(bound)).digest('base64url').slice(0, 16)
}

function decode(cursor: string): unknown[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    return Array.isArray(parts) ? parts : []
  } catch {
    return []
  }
}

/**
 * The key after which this page starts, null for the first. `key` is the tuple of the sort
 * columns, `id` last. Throws 400 for a cursor that is garbage or of another list or filter.
 */
export function readCursor<Key extends CursorKey>(
  request: PagedRequest,
  key: z.ZodType<Key>,
): Key | null {
  const { cursor } = Object(request.query) as { cursor?: string }
  if (cursor === undefined) return null
  const [bound, ...values] = decode(cursor)
  const parsed = key.safeParse(values)
  if (bound !== binding(request) || !parsed.success) {
    throw invalidCursor({
      errors: [
        {
          in: 'query',
          parameter: 'cursor',
          code: 'invalid_cursor',
          message: {
            id: 'Ambil penanda dari halaman sebelumnya tanpa mengubah penyaring.',
            en: 'Take the cursor from the page before and keep the filters.',
          },
        },
      ],
    })
  }
  return parsed.data
}

/** The cursor of the page after the row with this key. */
export const writeCursor = (request: PagedRequest, key: CursorKey): string =>
  Buffer.from(JSON.stringify([binding(request), ...key])).toString('base64url')

/** How many items the caller asked for; ask the database for one more. */
export const pageLimit = (request: PagedRequest): number =>
  (Object(request.query) as { limit?: number }).limit ?? 50

/**
 * A page from up to `limit + 1` rows: the last one only says that there is more. `keyOf` gives
 * the sort columns of a row, `id` last, as `readCursor` takes them.
 */
export function page<Row>(
  request: PagedRequest,
  rows: readonly Row[],
  keyOf: (row: Row) => CursorKey,
): { items: Row[]; nextCursor: string | null } {
  const items = rows.slice(0, pageLimit(request))
  const last = items.at(-1)
  const more = rows.length > items.length && last !== undefined
  return { items, nextCursor: more ? writeCursor(request, keyOf(last)) : null }
}

/** The `Link` header of a page that has a next one: this address with its cursor. */
export function nextLink(url: string, nextCursor: string, parameter = 'cursor'): string {
  const [path = '', query = ''] = url.split('?')
  const parameters = new URLSearchParams(query)
  parameters.set(parameter, nextCursor)
  return `<${path}?${parameters.toString()}>; rel="next"`
}
