import { z } from 'zod'
import type { Tx } from '../platform/database.js'
import { page, pageLimit, readCursor } from '../platform/http/pages.js'
import type { Routes } from '../platform/http/routes.js'
import { IfMatch, prose, uuid } from '../platform/http/schema.js'
import { newId } from '../platform/ids.js'
import { acceptDate } from '../platform/late-entry.js'
import { invalid } from '../platform/problem/problem.js'
import {
  actionBlocked,
  notFound,
  preconditionRequired,
  ruleViolated,
  versionConflict,
} from '../platform/problem/record-kinds.js'
import { refusals } from '../platform/problem/reply.js'
import { invalidCursor } from '../platform/problem/request-kinds.js'
import { ROLES } from '../platform/roles.js'
import { takeAction } from '../platform/verbs.js'
import {
  findProgramme,
  hasVerdictRule,
  insertProgramme,
  listProgrammes,
  lockProgramme,
  updateProgramme,
} from './queries.js'
import { changeBlockers, DEFAULT_VERDICT_RULE, spanErrors, targetErrors } from './rules.js'
import {
  ProgrammeClose,
  ProgrammeCreate,
  ProgrammeListQuery,
  ProgrammeOpen,
  ProgrammePage,
  ProgrammeParams,
  ProgrammePatch,
  ProgrammeView,
} from './schema.js'
import { present, programmeListed, programmeState, programmeView, refuseFor } from './view.js'

const Cursor = z.tuple([z.iso.date(), uuid()])

const UNKNOWN_RULE = invalid('/verdictRuleCode', 'unknown_code', {
  id: 'Tidak ada aturan penilaian dengan kode ini yang berlaku pada hari pertama program.',
  en: 'No rule with this code is in force on the first day of the programme.',
})

const yearOf = (on: string) => Number(on.slice(0, 4))

/** Throws 422 with everything wrong with a programme as it would be stored. */
async function checkProgramme(
  tx: Tx,
  wanted: {
    capacity: number
    targetGood: number | null
    verdictRuleCode: string
    startsOn: string
  },
): Promise<void> {
  const { capacity, targetGood, verdictRuleCode, startsOn } = wanted
  const errors = [...spanErrors(startsOn), ...targetErrors(capacity, targetGood)]
  if (!(await hasVerdictRule(tx, verdictRuleCode, startsOn))) errors.push(UNKNOWN_RULE)
  if (errors.length > 0) throw ruleViolated({ errors })
}

export const programmeRoutes: Routes = async (app) => {
  app.route({
    method: 'GET',
    url: '/programmes',
    config: { allow: ROLES, scope: 'programmes:read' },
    schema: {
      operationId: 'listProgrammes',
      tags: ['Programmes'],
      summary: 'List programmes',
      description: prose([
        'Lists the office’s runs of the clinic, the latest start first, each with its calendar and where it stands today.',
        '`include=allowedActions` adds what the caller may do with each.',
      ]),
      querystring: ProgrammeListQuery,
      response: { 200: ProgrammePage, ...refusals(invalidCursor) },
    },
    handler: (request) =>
      request.read(async (tx) => {
        const { status, year, include } = request.query
        const after = readCursor(request, Cursor)
        const rows = await listProgrammes(tx, { status, year, after, limit: pageLimit(request) })
        const { items, nextCursor } = page(request, rows, ({ body }) => [body.startsOn, body.id])
        const view = include === undefined ? programmeListed : programmeView
        return { items: items.map((found) => view(request, found)), nextCursor }
      }),
  })

  app.route({
    method: 'POST',
    url: '/programmes',
    config: { allow: ['manager'], scope: 'programmes:write', created: '/v1/programmes' },
    schema: {
      operationId: 'createProgramme',
      tags: ['Programmes'],
      summary: 'Plan a programme',
      description: prose(
        [
          'Plans a run of the clinic: eight months from `startsOn`, in status `planned`.',
          'It takes cases once it is opened; until then give it a diagnosis team and a coaching team.',
          'Without `timeZone` it has the office’s zone, without `verdictRuleCode` the rule `default-2018`.',
        ],
        '422 `rule_violated` with `above_capacity` for a target beyond the capacity, `unknown_code` for a rule that is not in force on the first day, `out_of_range` for an end after 2100.',
      ),
      body: ProgrammeCreate,
      response: { 201: ProgrammeView, ...refusals(ruleViolated) },
    },
    handler: (request) =>
      request.write(async (tx) => {
        const { body } = request
        const programme = {
          ...body,
          id: newId(),
          year: yearOf(body.startsOn),
          timeZone: body.timeZone ?? request.staff.timeZone,
          targetGood: body.targetGood ?? null,
          verdictRuleCode: body.verdictRuleCode ?? DEFAULT_VERDICT_RULE,
          budgetLines: body.budgetLines ?? [],
        }
        await checkProgramme(tx, programme)
        await insertProgramme(tx, programme)
        return programmeView(request, present(await findProgramme(tx, programme.id)))
      }),
  })

  app.route({
    method: 'GET',
    url: '/programmes/:programmeId',
    config: { allow: ROLES, scope: 'programmes:read' },
    schema: {
      operationId: 'getProgramme',
      tags: ['Programmes'],
      summary: 'Show a programme',
      description:
        'Shows one run of the clinic: its eight months, by when cases should leave each stage, where it stands today, and in `allowedActions` whether the caller may open or close it.',
      params: ProgrammeParams,
      response: { 200: ProgrammeView, ...refusals(notFound) },
    },
    handler: (request) =>
      request.read(async (tx) =>
        programmeView(request, present(await findProgramme(tx, request.params.programmeId))),
      ),
  })

  app.route({
    method: 'PATCH',
    url: '/programmes/:programmeId',
    config: { allow: ['manager'], scope: 'programmes:write' },
    schema: {
      operationId: 'updateProgramme',
      tags: ['Programmes'],
      summary: 'Change a programme',
      description: prose(
        [
          'Changes what is sent: calendar and verdict rule until the programme is opened, capacity and target until it is closed, name and budget always.',
          'A new `startsOn` moves every month and due date.',
        ],
        '409 `action_blocked` with `wrong_stage` at each member that can no longer change.',
        '422 `rule_violated` with `above_capacity`, `unknown_code` or `out_of_range`.',
      ),
      params: ProgrammeParams,
      headers: IfMatch,
      body: ProgrammePatch,
      response: {
        200: ProgrammeView,
        ...refusals(notFound, preconditionRequired, versionConflict, actionBlocked, ruleViolated),
      },
    },
    handler: (request) =>
      request.write(async (tx) => {
        const { programmeId } = request.params
        const found = present(await lockProgramme(tx, programmeId))
        request.mustMatch(found.facts.version)
        const { body: stored } = found
        const changed = Object.entries(request.body).filter(
          ([member, value]) =>
            JSON.stringify(value) !== JSON.stringify(stored[member as keyof typeof stored]),
        )
        const names = changed.map(([member]) => member)
        refuseFor(request, found, changeBlockers(stored.status, names))
        const changes = Object.fromEntries(changed) as Partial<typeof stored>
        const wanted = { ...stored, ...changes }
        await checkProgramme(tx, wanted)
        if (names.length > 0) {
          await updateProgramme(tx, programmeId, { ...changes, year: yearOf(wanted.startsOn) })
        }
        return programmeView(request, present(await findProgramme(tx, programmeId)))
      }),
  })

  app.route({
    method: 'POST',
    url: '/programmes/:programmeId/open',
    config: { allow: ['manager'], scope: 'programmes:write' },
    schema: {
      operationId: 'openProgramme',
      tags: ['Programmes'],
      summary: 'Open a programme',
      description: prose(
        [
          'Opens a planned programme: from then on it takes cases, and its calendar and rule stand.',
        ],
        '409 `action_blocked` with `wrong_stage` unless it is planned, and with `no_team` for each kind of team that nobody leads today.',
        '422 `rule_violated` speaks of `on`: `date_in_future`, `late_reason_required`.',
      ),
      params: ProgrammeParams,
      headers: IfMatch,
      body: ProgrammeOpen,
      response: {
        200: ProgrammeView,
        ...refusals(notFound, preconditionRequired, versionConflict, actionBlocked, ruleViolated),
      },
    },
    handler: (request) =>
      request.write(async (tx) => {
        const { programmeId } = request.params
        const found = present(await lockProgramme(tx, programmeId))
        takeAction(request, 'open', programmeState(request, found))
        const openedOn = await acceptDate(tx, request, request.body, { zone: found.body.timeZone })
        await updateProgramme(tx, programmeId, { status: 'open', openedOn })
        return programmeView(request, present(await findProgramme(tx, programmeId)))
      }),
  })

  app.route({
    method: 'POST',
    url: '/programmes/:programmeId/close',
    config: { allow: ['manager'], scope: 'programmes:write' },
    schema: {
      operationId: 'closeProgramme',
      tags: ['Programmes'],
      summary: 'Close a programme',
      description: prose(
        ['Closes an open programme: it takes no more cases, teams, members or nominees.'],
        '409 `action_blocked` with `wrong_stage` unless it is open, and with `open_cases` while a case of it is not closed.',
        '422 `rule_violated` speaks of `on`: `date_in_future`, `late_reason_required`, and `before_earlier_fact` for a day before the opening or before the last case was closed.',
      ),
      params: ProgrammeParams,
      headers: IfMatch,
      body: ProgrammeClose,
      response: {
        200: ProgrammeView,
        ...refusals(notFound, preconditionRequired, versionConflict, actionBlocked, ruleViolated),
      },
    },
    handler: (request) =>
      request.write(async (tx) => {
        const { programmeId } = request.params
        const found = present(await lockProgramme(tx, programmeId))
        takeAction(request, 'close', programmeState(request, found))
        const { body, facts } = found
        const [notBefore = null] = [body.openedOn, facts.lastClosedOn]
          .filter((day) => day !== null)
          .sort()
          .reverse()
        const closedOn = await acceptDate(tx, request, request.body, {
          zone: body.timeZone,
          notBefore,
        })
        await updateProgramme(tx, programmeId, { status: 'closed', closedOn })
        return programmeView(request, present(await findProgramme(tx, programmeId)))
      }),
  })
}
