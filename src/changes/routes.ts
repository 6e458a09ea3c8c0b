import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Tx } from '../platform/database.js'
import { nextLink } from '../platform/http/pages.js'
import type { Routes } from '../platform/http/routes.js'
import { prose } from '../platform/http/schema.js'
import { notYourRole } from '../platform/problem/access-kinds.js'
import { cursorExpired } from '../platform/problem/record-kinds.js'
import { refusals } from '../platform/problem/reply.js'
import { invalidCursor } from '../platform/problem/request-kinds.js'
import { ROLES } from '../platform/roles.js'
import { type Current, listCurrent, listTouches } from './queries.js'
import {
  type ChangeType,
  type FeedCursor,
  pageOfWindow,
  readFeedCursor,
  START,
  seesPersons,
  type Touch,
  visibleTypes,
  withhold,
  writeFeedCursor,
} from './rules.js'
import { ChangePage, ChangesQuery } from './schema.js'

/** How many ledger entries one page looks at: a session of ten cases is written in over twenty. */
const entriesFor = (limit: number) => Math.min(2000, Math.max(200, 2 * limit))

/** The cursor that the caller wants to go on from; null for the beginning, 400 when it is none. */
function wantedCursor(after: string | undefined): FeedCursor | null {
  if (after === undefined) return null
  const cursor = readFeedCursor(after)
  if (cursor !== null) return cursor
  throw invalidCursor({
    errors: [
      {
        in: 'query',
        parameter: 'after',
        code: 'invalid_cursor',
        message: {
          id: 'Kirim nextCursor, cursor, atau Change-Cursor persis seperti yang diterima.',
          en: 'Send a nextCursor, cursor or Change-Cursor exactly as you got it.',
        },
      },
    ],
  })
}

/** The types asked for, or all that the caller may see; 403 when some are not for the caller. */
function wantedTypes(request: FastifyRequest, types: ChangeType[] | undefined): ChangeType[] {
  const visible = visibleTypes(request.staff.roles)
  const hidden = (types ?? []).filter((type) => !visible.includes(type))
  if (hidden.length === 0) return types ?? visible
  const names = hidden.join(', ')
  throw notYourRole({
    detail: {
      id: `Peran Anda tidak melihat orang, jadi bukan ${names}.`,
      en: `Your roles do not see persons, and so not ${names}.`,
    },
  })
}

/** The objects of these touches as they are now, by type and id. */
async function readCurrent(tx: Tx, touches: readonly Touch[]): Promise<Map<string, Current>> {
  const ids = new Map<ChangeType, string[]>()
  for (const { type, id } of touches) ids.set(type, [...(ids.get(type) ?? []), id])
  const found = await Promise.all(
    [...ids].map(async ([type, wanted]) => {
      const rows = await listCurrent(tx, type, wanted)
      return rows.map((row) => [`${type} ${row.id}`, row] as const)
    }),
  )
  return new Map(found.flat())
}

/** One item as JSON text. What is not there, or not for the caller, is told as removed. */
function itemText(
  { position, type, id, version, occurredAt }: Touch,
  current: Current | undefined,
  { epoch, isWhole }: { epoch: number; isWhole: boolean },
): string {
  const head = JSON.stringify({
    cursor: writeFeedCursor(epoch, position),
    type,
    op: current === undefined ? 'remove' : 'upsert',
    id,
    version: current?.version ?? version,
    occurredAt,
  })
  const data =
    current === undefined ? 'null' : isWhole ? current.body : withhold(type, current.body)
  return `${head.slice(0, -1)},"data":${data}}`
}

/** JSON text as the reply, with the address of the next page while there is more. */
function sendPage(
  request: FastifyRequest,
  reply: FastifyReply,
  page: { items: string[]; nextCursor: string; hasMore: boolean },
): never {
  const { items, nextCursor, hasMore } = page
  const address = `${request.server.publicUrl}${request.url}`
  if (hasMore) reply.header('link', nextLink(address, nextCursor, 'after'))
  reply.type('application/json; charset=utf-8')
  const text = `{"items":[${items.join(',')}],"nextCursor":"${nextCursor}","hasMore":${hasMore}}`
  // The text is made here; the tests hold it to the schema of the reply.
  return text as never
}

export const changeRoutes: Routes = async (app) => {
  app.route({
    method: 'GET',
    url: '/changes',
    config: { allow: ROLES, scope: 'changes:read' },
    schema: {
      operationId: 'listChanges',
      tags: ['Changes'],
      summary: 'Read what has changed',
      description: prose(
        [
          'Every change of the office in the order in which it became final, for jobs and caches that must miss nothing.',
          'An item shows its object as it is now; what changed several times within a page is told once, at its last change.',
          'An object also changes when a part of what it shows does: an attendance is a change of its session too, a new name of a participant one of its cases.',
          'Read where they are, and told by no item: officers of a participant, files of evidence (their cases list them), credentials, imports; and the answers of an examination, whose every change moves the version of the examination.',
        ],
        'Keep `nextCursor` and pass it as `after`: at once while `hasMore`, else after a minute or more. A change may come twice, never not at all: store by `type` and `id`, ignore an item whose version is below the one you hold, delete on `remove`. A change is told once every change begun before it has ended, so the feed may lag behind a slow writer by seconds.',
        'Without `after` it starts at the oldest change. Or take the exports first, then go on from their `Change-Cursor`.',
        'A reporter gets null for persons and free notes, and neither `person` nor `affiliation`; notes come by their visibility. What is computed for a day or a caller, such as `programmeMonth` and `allowedActions`, is left out and is no change.',
        '410 `cursor_expired`: the database was restored from a backup since; take the exports anew.',
      ),
      querystring: ChangesQuery,
      response: { 200: ChangePage, ...refusals(notYourRole, invalidCursor, cursorExpired) },
    },
    handler: async (request, reply) => {
      const { after, limit } = request.query
      const cursor = wantedCursor(after)
      const types = wantedTypes(request, request.query.types)
      const position = cursor?.position ?? START
      const page = await request.read(async (tx) => {
        const wanted = { after: position, types, entries: entriesFor(limit) }
        const { epoch, ...window } = await listTouches(tx, wanted)
        if (cursor !== null && cursor.issuedIn !== epoch) {
          throw cursorExpired({ extra: { restartFrom: '/v1/exports' } })
        }
        const { items, next, hasMore } = pageOfWindow(window, { after: position, limit })
        const current = await readCurrent(tx, items)
        const as = { epoch, isWhole: seesPersons(request.staff.roles) }
        return {
          items: items.map((touch) =>
            itemText(touch, current.get(`${touch.type} ${touch.id}`), as),
          ),
          nextCursor: writeFeedCursor(epoch, next),
          hasMore,
        }
      })
      return sendPage(request, reply, page)
    },
  })
}
