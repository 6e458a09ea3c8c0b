import { z } from 'zod'
import { makeSecret, scopeRefusal } from '../platform/access.js'
import { page, pageLimit, readCursor } from '../platform/http/pages.js'
import { revealed } from '../platform/http/representation.js'
import type { Routes } from '../platform/http/routes.js'
import { IfMatch, NoContent, PageQuery, prose, uuid } from '../platform/http/schema.js'
import { plainText } from '../platform/http/service.js'
import { newId } from '../platform/ids.js'
import { insufficientScope } from '../platform/problem/access-kinds.js'
import {
  notFound,
  preconditionRequired,
  versionConflict,
} from '../platform/problem/record-kinds.js'
import { refusals } from '../platform/problem/reply.js'
import { STAFF } from '../platform/roles.js'
import {
  CALENDAR,
  findCalendarLink,
  insertCalendarLink,
  listCalendarLinks,
  lockCalendarLinkCount,
  revokeCalendarLink,
} from './calendar.queries.js'
import { type CalendarSession, entryOf, MOST_CALENDAR_LINKS } from './calendar.rules.js'
import {
  CalendarLinkCreate,
  CalendarLinkCreated,
  CalendarLinkPage,
  CalendarLinkParams,
  CalendarLinkView,
  CalendarParams,
} from './calendar.schema.js'
import { calendarText } from './icalendar.js'
import { tooManyCalendarLinks } from './problems.js'

const READ = { allow: STAFF, scope: 'api-keys:read' } as const
const WRITE = { allow: STAFF, scope: 'api-keys:write' } as const
const LINKS = '/v1/me/calendar-links'

const CalendarReply = {
  description: 'The sessions as a calendar.',
  content: {
    'text/calendar': { schema: plainText('A calendar, RFC 5545.', 'BEGIN:VCALENDAR\r\n') },
  },
}

export const calendarRoutes: Routes = async (app) => {
  app.route({
    method: 'GET',
    url: '/me/calendar-links',
    config: READ,
    schema: {
      operationId: 'listCalendarLinks',
      tags: ['Me'],
      summary: 'List my calendar links',
      description: prose([
        'Lists the caller’s calendar links that were not revoked, in the order they were made; their addresses are not kept and never shown.',
      ]),
      querystring: PageQuery,
      response: { 200: CalendarLinkPage },
    },
    handler: (request) =>
      request.read(async (tx) => {
        const after = readCursor(request, z.tuple([uuid()]))
        const rows = await listCalendarLinks(tx, { limit: pageLimit(request), after })
        return page(request, rows, ({ id }) => [id])
      }),
  })

  app.route({
    method: 'POST',
    url: '/me/calendar-links',
    config: { ...WRITE, created: LINKS },
    schema: {
      operationId: 'createCalendarLink',
      tags: ['Me'],
      summary: 'Make a calendar link',
      description: prose(
        [
          'Makes an address under which a calendar program reads the caller’s sessions: paste it where Google Calendar, Thunderbird or a phone asks for the address of a calendar.',
          'Whoever has the address reads the calendar, so it is in this reply and nowhere else, not even in the repeated reply to the same `Idempotency-Key`: if the reply was lost, revoke the link and make another.',
          'It ends when it is revoked, and with the caller’s access to the office. A narrowed credential needs the scope `sessions:read` too.',
        ],
        '409 `too_many_calendar_links` when the caller has ten.',
      ),
      body: CalendarLinkCreate,
      response: { 201: CalendarLinkCreated, ...refusals(insufficientScope, tooManyCalendarLinks) },
    },
    handler: async (request, reply) => {
      const id = newId()
      const { secret: token, secretSha256 } = makeSecret()
      const { personId } = request.person
      const refusal = scopeRefusal(request.staff, 'sessions:read')
      if (refusal !== null) throw refusal
      const kept = await request.write(async (tx) => {
        const count = await lockCalendarLinkCount(tx, personId)
        if (count >= MOST_CALENDAR_LINKS) throw tooManyCalendarLinks()
        await insertCalendarLink(tx, { id, label: request.body.label, secretSha256 })
        const link = await findCalendarLink(tx, id)
        if (link === null) throw new Error('a calendar link was stored and is not there')
        return { ...link, token: null, address: null }
      })
      const address = `${app.publicUrl}/v1/calendars/${token}`
      return reply.hasHeader('idempotency-replayed') ? kept : revealed(kept, { token, address })
    },
  })

  app.route({
    method: 'GET',
    url: '/me/calendar-links/:calendarLinkId',
    config: READ,
    schema: {
      operationId: 'getCalendarLink',
      tags: ['Me'],
      summary: 'Show a calendar link',
      description: prose([
        'Shows one calendar link of the caller’s that was not revoked, without its address; that of somebody else is 404 `not_found`.',
      ]),
      params: CalendarLinkParams,
      response: { 200: CalendarLinkView, ...refusals(notFound) },
    },
    handler: (request) =>
      request.read(async (tx) => {
        const link = await findCalendarLink(tx, request.params.calendarLinkId)
        if (link === null) throw notFound()
        return link
      }),
  })

  app.route({
    method: 'DELETE',
    url: '/me/calendar-links/:calendarLinkId',
    config: WRITE,
    schema: {
      operationId: 'revokeCalendarLink',
      tags: ['Me'],
      summary: 'Revoke a calendar link',
      description: prose([
        'Ends a calendar link of the caller’s for good: from the next request its address is 404 `not_found`.',
        'Calendar programs keep what they have read until they are told to forget it.',
      ]),
      params: CalendarLinkParams,
      headers: IfMatch,
      response: { 204: NoContent, ...refusals(notFound, preconditionRequired, versionConflict) },
    },
    handler: (request) =>
      request.write(async (tx) => {
        const { calendarLinkId } = request.params
        const link = await findCalendarLink(tx, calendarLinkId)
        if (link === null) throw notFound()
        request.mustMatch(link.version)
        await revokeCalendarLink(tx, calendarLinkId, request.now.toISOString())
        return null
      }),
  })

  app.route({
    method: 'GET',
    url: '/calendars/:token',
    config: { allow: 'link', conditional: true },
    schema: {
      operationId: 'getCalendar',
      tags: ['Me'],
      summary: 'Read sessions as a calendar',
      description: prose([
        'Answers a calendar program with the sessions of the person who made the link, the latest five hundred, in Indonesian: kind, topic, place and the numbers of cases, without names of persons, notes or reasons.',
        'A session that was called off stays with `STATUS:CANCELLED`; one that was moved keeps its `UID` and its `SEQUENCE` rises. Without `startTime` it takes whole days; with it, the hours in the zone of its programme on each of its days.',
        'An address that was revoked, whose person has no access any more, or that never was, is 404 `not_found`.',
      ]),
      params: CalendarParams,
      response: { 200: CalendarReply, ...refusals(notFound) },
    },
    handler: async (request, reply) => {
      const sessions = await request.readRows<CalendarSession>(CALENDAR, [])
      reply.type('text/calendar; charset=utf-8')
      return calendarText(sessions.map(entryOf))
    },
  })
}
