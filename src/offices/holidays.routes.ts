import { z } from 'zod'
import { page, pageLimit, readCursor } from '../platform/http/pages.js'
import type { Routes } from '../platform/http/routes.js'
import { civilDate, IfMatch, prose, uuid } from '../platform/http/schema.js'
import { newId } from '../platform/ids.js'
import {
  notFound,
  preconditionRequired,
  versionConflict,
} from '../platform/problem/record-kinds.js'
import { existing } from '../platform/problem/refuse.js'
import { refusals } from '../platform/problem/reply.js'
import { STAFF } from '../platform/roles.js'
import { holidayKnown, holidayWithdrawn } from './holidays.problems.js'
import {
  findHoliday,
  insertHoliday,
  listHolidays,
  lockHoliday,
  updateHoliday,
} from './holidays.queries.js'
import {
  HolidayCreate,
  HolidayListQuery,
  HolidayPage,
  HolidayParams,
  HolidayPatch,
  HolidayView,
  HolidayWithdraw,
} from './holidays.schema.js'

const DayKey = z.tuple([civilDate(), uuid()])

const tags = ['Office']
const read = { allow: [...STAFF, 'reporter'], scope: 'offices:read' } as const
const write = { allow: ['admin', 'manager'], scope: 'offices:write' } as const
const changeRefusals = refusals(
  notFound,
  holidayKnown,
  holidayWithdrawn,
  preconditionRequired,
  versionConflict,
)

export const holidayRoutes: Routes = async (app) => {
  app.route({
    method: 'GET',
    url: '/holidays',
    config: read,
    schema: {
      operationId: 'listHolidays',
      tags,
      summary: 'List the holidays of the office',
      description: prose([
        'Lists the days on which the office does not work beside its `restDays`, earliest first.',
        'Those taken back are shown with `isWithdrawn=true` alone.',
      ]),
      querystring: HolidayListQuery,
      response: { 200: HolidayPage },
    },
    handler: (request) =>
      request.read(async (tx) => {
        const after = readCursor(request, DayKey)
        const rows = await listHolidays(tx, request.query, { limit: pageLimit(request), after })
        return page(request, rows, ({ on, id }) => [on, id])
      }),
  })

  app.route({
    method: 'POST',
    url: '/holidays',
    config: { ...write, created: '/v1/holidays' },
    schema: {
      operationId: 'createHoliday',
      tags,
      summary: 'Enter a holiday',
      description: prose(
        [
          'Enters a day on which the office does not work; sessions laid out from then on keep clear of it.',
          'Sessions planned on it before stay where they are.',
        ],
        '409 `holiday_known` when the day is on record already.',
      ),
      body: HolidayCreate,
      response: { 201: HolidayView, ...refusals(holidayKnown) },
    },
    handler: (request) =>
      request.write(async (tx) => {
        const id = newId()
        await insertHoliday(tx, { id, ...request.body })
        return existing(await findHoliday(tx, id))
      }),
  })

  app.route({
    method: 'GET',
    url: '/holidays/:holidayId',
    config: { ...read, conditional: true },
    schema: {
      operationId: 'getHoliday',
      tags,
      summary: 'Show a holiday',
      description: 'Shows one holiday, also one that was taken back, with the reason.',
      params: HolidayParams,
      response: { 200: HolidayView, ...refusals(notFound) },
    },
    handler: (request) =>
      request.read(async (tx) => existing(await findHoliday(tx, request.params.holidayId))),
  })

  app.route({
    method: 'PATCH',
    url: '/holidays/:holidayId',
    config: write,
    schema: {
      operationId: 'updateHoliday',
      tags,
      summary: 'Correct a holiday',
      description: prose(
        ['Corrects the day, the name or the kind of a holiday; no session is moved by it.'],
        '409 `holiday_known` when the new day is on record already; `holiday_withdrawn` when it was taken back.',
      ),
      params: HolidayParams,
      headers: IfMatch,
      body: HolidayPatch,
      response: { 200: HolidayView, ...changeRefusals },
    },
    handler: (request) =>
      request.write(async (tx) => {
        const { holidayId } = request.params
        const before = existing(await lockHoliday(tx, holidayId))
        request.mustMatch(before.version)
        if (before.withdrawnAt !== null) throw holidayWithdrawn()
        await updateHoliday(tx, holidayId, request.body)
        return existing(await findHoliday(tx, holidayId))
      }),
  })

  app.route({
    method: 'POST',
    url: '/holidays/:holidayId/withdraw',
    config: write,
    schema: {
      operationId: 'withdrawHoliday',
      tags,
      summary: 'Take a holiday back',
      description: prose(
        [
          'Takes back a holiday that was entered by mistake or that government changed, with the reason; it stays to be read.',
          'The day may be entered again.',
        ],
        '409 `holiday_withdrawn` when it was taken back before.',
      ),
      params: HolidayParams,
      headers: IfMatch,
      body: HolidayWithdraw,
      response: {
        200: HolidayView,
        ...refusals(notFound, holidayWithdrawn, preconditionRequired, versionConflict),
      },
    },
    handler: (request) =>
      request.write(async (tx) => {
        const { holidayId } = request.params
        const before = existing(await lockHoliday(tx, holidayId))
        request.mustMatch(before.version)
        if (before.withdrawnAt !== null) throw holidayWithdrawn()
        await updateHoliday(tx, holidayId, {
          withdrawnAt: request.now.toISOString(),
          withdrawnReason: request.body.reason,
        })
        return existing(await findHoliday(tx, holidayId))
      }),
  })
}
