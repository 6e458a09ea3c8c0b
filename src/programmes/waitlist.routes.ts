import { z } from 'zod'
import { participantMerged, refuseMerged } from '../participants/merges.problems.js'
import { page, pageLimit, readCursor } from '../platform/http/pages.js'
import type { Routes } from '../platform/http/routes.js'
import { IfMatch, prose, uuid } from '../platform/http/schema.js'
import { newId } from '../platform/ids.js'
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
import { STAFF } from '../platform/roles.js'
import { alreadyWaiting } from './problems.js'
import {
  endWaitlistEntry,
  findNominee,
  findProgramme,
  findWaitlistEntry,
  insertWaitlistEntry,
  listWaitlist,
  lockProgramme,
  lockWaitlistEntry,
} from './queries.js'
import { enrolledBlockers, overBlockers, removeBlockers } from './rules.js'
import {
  ProgrammeParams,
  WaitlistEntryCreate,
  WaitlistEntryParams,
  WaitlistEntryRemove,
  WaitlistEntryView,
  WaitlistPage,
  WaitlistQuery,
} from './schema.js'
import { present, refuseFor } from './view.js'

const Cursor = z.tuple([z.int(), uuid()])

const UNKNOWN_PARTICIPANT = invalid('/participantId', 'unknown_id', {
  id: 'Tidak ada peserta dengan id ini di dinas Anda.',
  en: 'No participant of your office has this id.',
})

export const waitlistRoutes: Routes = async (app) => {
  app.route({
    method: 'GET',
    url: '/programmes/:programmeId/waitlist',
    config: { allow: STAFF, scope: 'programmes:read' },
    schema: {
      operationId: 'listWaitlist',
      tags: ['Programmes'],
      summary: 'List the waitlist of a programme',
      description:
        'Lists the nominees beyond the capacity of a programme in the order they were put there, those who no longer wait too unless `isWaiting` says otherwise.',
      params: ProgrammeParams,
      querystring: WaitlistQuery,
      response: { 200: WaitlistPage, ...refusals(notFound, invalidCursor) },
    },
    handler: (request) =>
      request.read(async (tx) => {
        const { programmeId } = request.params
        present(await findProgramme(tx, programmeId))
        const { isWaiting } = request.query
        const after = readCursor(request, Cursor)
        const limit = pageLimit(request)
        const rows = await listWaitlist(tx, programmeId, { isWaiting, after, limit })
        const { items, nextCursor } = page(request, rows, (row) => [row.position, row.body.id])
        return { items: items.map(({ body }) => body), nextCursor }
      }),
  })

  app.route({
    method: 'POST',
    url: '/programmes/:programmeId/waitlist',
    config: { allow: ['manager'], scope: 'programmes:write', created: '/v1/waitlist-entries' },
    schema: {
      operationId: 'addToWaitlist',
      tags: ['Programmes'],
      summary: 'Put a nominee on the waitlist',
      description: prose(
        [
          'Puts a participant behind everyone who waits for this programme; enrolling it takes it off again.',
        ],
        '409 `already_waiting` when it waits already, `participant_merged` when it turned out to be another, `action_blocked` with `programme_over` or, when it has an open case, `already_enrolled`.',
        '422 `rule_violated` with `unknown_id` for an unknown participant.',
      ),
      params: ProgrammeParams,
      body: WaitlistEntryCreate,
      response: {
        201: WaitlistEntryView,
        ...refusals(notFound, actionBlocked, alreadyWaiting, participantMerged, ruleViolated),
      },
    },
    handler: (request) =>
      request.write(async (tx) => {
        const { programmeId } = request.params
        const found = present(await lockProgramme(tx, programmeId))
        const nominee = await findNominee(tx, request.body.participantId)
        if (nominee !== null) refuseMerged(nominee)
        refuseFor(request, found, [
          ...overBlockers(found.body.status),
          ...enrolledBlockers(nominee?.isEnrolled ?? false),
        ])
        if (nominee === null) throw ruleViolated({ errors: [UNKNOWN_PARTICIPANT] })
        const id = newId()
        await insertWaitlistEntry(tx, { id, programmeId, ...request.body })
        return present(await findWaitlistEntry(tx, id))
      }),
  })

  app.route({
    method: 'GET',
    url: '/waitlist-entries/:waitlistEntryId',
    config: { allow: STAFF, scope: 'programmes:read' },
    schema: {
      operationId: 'getWaitlistEntry',
      tags: ['Programmes'],
      summary: 'Show a nominee on the waitlist',
      description: 'Shows one entry with its place, or when and why it ended.',
      params: WaitlistEntryParams,
      response: { 200: WaitlistEntryView, ...refusals(notFound) },
    },
    handler: (request) =>
      request.read(async (tx) =>
        present(await findWaitlistEntry(tx, request.params.waitlistEntryId)),
      ),
  })

  app.route({
    method: 'POST',
    url: '/waitlist-entries/:waitlistEntryId/remove',
    config: { allow: ['manager'], scope: 'programmes:write' },
    schema: {
      operationId: 'removeFromWaitlist',
      tags: ['Programmes'],
      summary: 'Take a nominee off the waitlist',
      description: prose(
        [
          'Ends the waiting of a nominee with a reason; those behind move up, and the entry stays to be read.',
        ],
        '409 `action_blocked` with `already_ended`.',
      ),
      params: WaitlistEntryParams,
      headers: IfMatch,
      body: WaitlistEntryRemove,
      response: {
        200: WaitlistEntryView,
        ...refusals(notFound, preconditionRequired, versionConflict, actionBlocked),
      },
    },
    handler: (request) =>
      request.write(async (tx) => {
        const { waitlistEntryId } = request.params
        const entry = present(await lockWaitlistEntry(tx, waitlistEntryId))
        request.mustMatch(entry.version)
        const programme = present(await findProgramme(tx, entry.programmeId))
        refuseFor(request, programme, removeBlockers(entry.endedAt))
        await endWaitlistEntry(tx, waitlistEntryId, request.body.reason)
        return present(await findWaitlistEntry(tx, waitlistEntryId))
      }),
  })
}
