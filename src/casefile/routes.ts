import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { CaseParams } from '../cases/schema.js'
import { caseClock, caseExtras } from '../cases/view.js'
import { civilDateIn } from '../platform/calendar.js'
import { page, pageLimit, readCursor } from '../platform/http/pages.js'
import { describeReply, sendText } from '../platform/http/representation.js'
import type { Routes } from '../platform/http/routes.js'
import { prose } from '../platform/http/schema.js'
import { notYourRole } from '../platform/problem/access-kinds.js'
import { notFound } from '../platform/problem/record-kinds.js'
import { refusals } from '../platform/problem/reply.js'
import { invalidCursor } from '../platform/problem/request-kinds.js'
import { STAFF } from '../platform/roles.js'
import {
  type CaseFileRow,
  type CaseRow,
  caseFileStatement,
  LIST_CASES,
  listTimeline,
} from './queries.js'
import {
  CaseFileQuery,
  CaseFileView,
  CaseListQuery,
  CaseListView,
  TimelineQuery,
  TimelineView,
} from './schema.js'
import { sentenceOf } from './sentences.js'

const READ = { allow: STAFF, scope: 'cases:read' } as const

/** Adds members to an object that PostgreSQL already wrote as text. */
const extended = (body: string, extras: object) =>
  `${body.slice(0, -1)},${JSON.stringify(extras).slice(1)}`

/** Columns whose field has another name. */
const FIELD_NAMES: Record<string, string> = { happened_on: 'on', group_code: 'group' }

/** The field of the API behind a column of the ledger. */
const fieldName = (column: string) =>
  FIELD_NAMES[column] ??
  column.replace(/_([a-z])/g, (_match, letter: string) => letter.toUpperCase())

/** A case of the list with its clock and, where asked for, its verbs. */
function listed(request: FastifyRequest, row: CaseRow): string {
  if (row.facts !== null) return extended(row.body, caseExtras(request, row.facts))
  return extended(row.body, caseClock(row, civilDateIn(row.timeZone, request.now)))
}

export const casefileRoutes: Routes = async (app) => {
  app.route({
    method: 'GET',
    url: '/cases',
    config: READ,
    schema: {
      operationId: 'listCases',
      tags: ['Cases'],
      summary: 'List cases',
      description: prose([
        'Lists the office’s cases, the latest enrolment first unless `sort` says otherwise; filters combine.',
        '`programmeMonth` and `overdue` go by today in the zone of each programme; `daysLate` says how late.',
        'Void cases are listed too, with `voidedAt`.',
        '`include=allowedActions` adds the steps of each case.',
      ]),
      querystring: CaseListQuery,
      response: { 200: CaseListView, ...refusals(notYourRole, invalidCursor) },
    },
    handler: async (request, reply) => {
      const { programmeId, participantId, teamId, stage, result, q, include } = request.query
      const { programmeMonth, overdue, sort = '-enrolledOn' } = request.query
      const after = readCursor(request, z.tuple([z.iso.date(), z.uuid()]))
      const [plain, withFacts] = LIST_CASES[sort]
      const rows = await request.readRows<CaseRow>(include === undefined ? plain : withFacts, [
        programmeId ?? null,
        participantId ?? null,
        teamId ?? null,
        stage ?? null,
        result ?? null,
        q ?? null,
        after?.[0] ?? null,
        after?.[1] ?? null,
        pageLimit(request) + 1,
        programmeMonth ?? null,
        overdue ?? null,
      ])
      const { items, nextCursor } = page(request, rows, ({ enrolledOn, id }) => [enrolledOn, id])
      describeReply(request, reply, { nextCursor })
      const bodies = items.map((row) => listed(request, row)).join(',')
      return sendText(reply, `{"items":[${bodies}],"nextCursor":${JSON.stringify(nextCursor)}}`)
    },
  })

  app.route({
    method: 'GET',
    url: '/cases/:caseId',
    config: READ,
    schema: {
      operationId: 'getCase',
      tags: ['Cases'],
      summary: 'Show a case',
      description: prose([
        'Shows one case with where it stands in the workflow and in the calendar, and in `allowedActions` every step with what is in its way for this caller today.',
        '`include` brings along the participant, the programme, the latest diagnosis and offer, sessions, progress, measurements, outcomes and the verdict, so that one call shows the whole file.',
        'The `ETag` serves `If-Match` only: what is computed on read, and what comes along, changes without it.',
      ]),
      params: CaseParams,
      querystring: CaseFileQuery,
      response: { 200: CaseFileView, ...refusals(notYourRole, notFound) },
    },
    handler: async (request, reply) => {
      const { include = [] } = request.query
      const [row] = await request.readRows<CaseFileRow>(caseFileStatement(include), [
        request.params.caseId,
      ])
      if (row === undefined) throw notFound()
      const { body, facts, ...brought } = row
      describeReply(request, reply, { version: facts.version })
      const members = Object.entries(brought).map(([name, text]) => `,"${name}":${text ?? 'null'}`)
      const whole = extended(body, caseExtras(request, facts))
      return sendText(reply, `${whole.slice(0, -1)}${members.join('')}}`)
    },
  })

  app.route({
    method: 'GET',
    url: '/cases/:caseId/timeline',
    config: READ,
    schema: {
      operationId: 'getTimeline',
      tags: ['Cases'],
      summary: 'Show the timeline of a case',
      description: prose([
        'Shows everything that was written to the case and its sessions, newest first, one event a call, each as a sentence in the reader’s language.',
        'Values are not shown: an event names the records and fields that changed.',
      ]),
      params: CaseParams,
      querystring: TimelineQuery,
      response: { 200: TimelineView, ...refusals(notYourRole, notFound, invalidCursor) },
    },
    handler: (request) =>
      request.read(async (tx) => {
        const after = readCursor(request, z.tuple([z.int(), z.string().regex(/^\d{1,20}$/)]))
        const rows = await listTimeline(tx, request.params.caseId, after, pageLimit(request))
        if (rows === null) throw notFound()
        const { items, nextCursor } = page(request, rows, ({ epoch, xid }) => [epoch, xid])
        const events = items.map(({ epoch: _epoch, xid: _xid, ...event }) => ({
          ...event,
          changes: event.changes.map((one) => ({ ...one, fields: one.fields.map(fieldName) })),
          sentence: sentenceOf(event.operationId, request.language),
        }))
        return { items: events, nextCursor }
      }),
  })
}
