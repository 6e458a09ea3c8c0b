import type { Routes } from '../platform/http/routes.js'
import { IfMatch, prose } from '../platform/http/schema.js'
import { invalid } from '../platform/problem/problem.js'
import {
  actionBlocked,
  conflict,
  notFound,
  preconditionRequired,
  ruleViolated,
  versionConflict,
} from '../platform/problem/record-kinds.js'
import { refusals } from '../platform/problem/reply.js'
import { takeAction } from '../platform/verbs.js'
import { findMergePair, listLater, lockPair, setSurvivor } from './merges.queries.js'
import { mergeActions, mergeBlockers, unmergeBlockers } from './merges.rules.js'
import { ParticipantMerge, ParticipantUnmerge } from './merges.schema.js'
import { findParticipant } from './queries.js'
import { ParticipantParams, ParticipantView } from './schema.js'
import { existing } from './shared.js'

const STEP = [notFound, actionBlocked, preconditionRequired, versionConflict] as const

export const mergeRoutes: Routes = async (app) => {
  app.route({
    method: 'POST',
    url: '/participants/:participantId/merge',
    config: { allow: ['manager'], scope: 'participants:write' },
    schema: {
      operationId: 'mergeParticipant',
      tags: ['Participants'],
      summary: 'Merge a participant into another',
      description: prose(
        [
          'Says that a participant entered twice is the one in `survivorId`: from then on that one shows the cases, standings, figures, numbers and officers of both, and only it takes new ones.',
          'Both ids go on resolving. The merged one keeps what was recorded with it and shows `mergedIntoId`; lists and searches leave it out and find the other by its name and numbers. Where both know a day’s standing or a book year, the survivor’s own is shown.',
          'Ties of people to either count for both.',
        ],
        '409 `action_blocked` with `already_merged`, `stands_for_others` (merge the other way round), `survivor_merged`, `other_kind`, `both_have_open_case`, `cases_overlap`, `both_hold_number` (two numbers of one scheme in force), `waits_for_place`; `conflict` when a case came in between.',
        '422 `rule_violated` with `unknown_id` for a participant that is not there, `invalid_value` for the participant itself.',
      ),
      params: ParticipantParams,
      headers: IfMatch,
      body: ParticipantMerge,
      response: { 200: ParticipantView, ...refusals(...STEP, conflict, ruleViolated) },
    },
    handler: (request) =>
      request.write(async (tx) => {
        const { participantId } = request.params
        const { survivorId } = request.body
        const [found, survivor] = await lockPair(tx, participantId, survivorId)
        const merged = existing(found)
        request.mustMatch(merged.version)
        if (survivor === null) {
          throw ruleViolated({
            errors: [
              invalid('/survivorId', 'unknown_id', {
                id: 'Tidak ada peserta dengan id ini di dinas Anda.',
                en: 'No participant of your office has this id.',
              }),
            ],
          })
        }
        if (survivor.id === merged.id) {
          throw ruleViolated({
            errors: [
              invalid('/survivorId', 'invalid_value', {
                id: 'Peserta tidak dapat digabung ke dirinya sendiri.',
                en: 'A participant cannot be merged into itself.',
              }),
            ],
          })
        }
        const merge = mergeBlockers(merged, await findMergePair(tx, merged.id, survivor))
        const unmerge = unmergeBlockers(merged, await listLater(tx, merged))
        takeAction(request, 'merge', {
          version: merged.version,
          currentStage: null,
          actions: mergeActions(merged, request.staff.roles, { merge, unmerge }),
        })
        await setSurvivor(tx, merged, survivor.id)
        return existing(await findParticipant(tx, merged.id))
      }),
  })

  app.route({
    method: 'POST',
    url: '/participants/:participantId/unmerge',
    config: { allow: ['manager'], scope: 'participants:write' },
    schema: {
      operationId: 'unmergeParticipant',
      tags: ['Participants'],
      summary: 'Take a merge back',
      description: prose(
        [
          'Lets a merged participant stand for itself again, with the records that were its own.',
          'Possible until something new was recorded with the survivor: then nobody could say of which of the two it speaks. Corrections of what was there, and the course of its cases, are no hindrance.',
        ],
        '409 `action_blocked` with `not_merged`, or `recorded_since_merge` for each record in the way.',
      ),
      params: ParticipantParams,
      headers: IfMatch,
      body: ParticipantUnmerge,
      response: { 200: ParticipantView, ...refusals(...STEP) },
    },
    handler: (request) =>
      request.write(async (tx) => {
        const { participantId } = request.params
        const asked = existing(await findParticipant(tx, participantId))
        const [found, survivor] = await lockPair(
          tx,
          participantId,
          asked.mergedIntoId ?? participantId,
        )
        const merged = existing(found)
        const unmerge = unmergeBlockers(merged, await listLater(tx, merged))
        const pair =
          survivor === null
            ? []
            : mergeBlockers(merged, await findMergePair(tx, merged.id, survivor))
        takeAction(request, 'unmerge', {
          version: merged.version,
          currentStage: null,
          actions: mergeActions(merged, request.staff.roles, { merge: pair, unmerge }),
        })
        await setSurvivor(tx, merged, null)
        return existing(await findParticipant(tx, merged.id))
      }),
  })
}
