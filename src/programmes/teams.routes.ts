import { z } from 'zod'
import type { Tx } from '../platform/database.js'
import { page, pageLimit, readCursor } from '../platform/http/pages.js'
import type { Routes } from '../platform/http/routes.js'
import { IfMatch, PageQuery, prose, uuid } from '../platform/http/schema.js'
import { newId } from '../platform/ids.js'
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
import { alreadyMember } from './problems.js'
import {
  findFitness,
  findMember,
  findProgramme,
  findTeam,
  insertMember,
  insertTeam,
  listStays,
  listTeams,
  lockMember,
  lockProgramme,
  lockTeam,
  renameTeam,
  updateMember,
} from './queries.js'
import {
  memberErrors,
  overBlockers,
  overlap,
  type Stay,
  stayErrors,
  type TeamKind,
} from './rules.js'
import {
  ProgrammeParams,
  TeamCreate,
  TeamMemberCreate,
  TeamMemberParams,
  TeamMemberPatch,
  TeamMemberView,
  TeamPage,
  TeamParams,
  TeamPatch,
  TeamView,
} from './schema.js'
import { present, refuseFor } from './view.js'

const Cursor = z.tuple([uuid()])

/** A stay as it would be stored; `id` is new or the one being changed. */
type Appointment = Stay & { id: string; teamId: string; personId: string }

/** Throws 422 for a stay that cannot be, 409 for one that crosses another of the same person. */
async function checkStay(tx: Tx, stay: Appointment, kind?: TeamKind): Promise<void> {
  const { id, teamId, personId } = stay
  const errors = stayErrors(stay)
  if (kind !== undefined) errors.unshift(...memberErrors(kind, await findFitness(tx, personId)))
  if (errors.length > 0) throw ruleViolated({ errors })
  const others = await listStays(tx, { teamId, personId, except: id })
  if (others.some((other) => overlap(stay, other))) throw alreadyMember()
}

export const teamRoutes: Routes = async (app) => {
  app.route({
    method: 'GET',
    url: '/programmes/:programmeId/teams',
    config: { allow: STAFF, scope: 'programmes:read' },
    schema: {
      operationId: 'listTeams',
      tags: ['Teams'],
      summary: 'List the teams of a programme',
      description:
        'Lists both kinds of team with everyone who is or was in them, in the order the teams were made.',
      params: ProgrammeParams,
      querystring: PageQuery,
      response: { 200: TeamPage, ...refusals(notFound, invalidCursor) },
    },
    handler: (request) =>
      request.read(async (tx) => {
        const { programmeId } = request.params
        present(await findProgramme(tx, programmeId))
        const after = readCursor(request, Cursor)
        const rows = await listTeams(tx, programmeId, { after, limit: pageLimit(request) })
        return page(request, rows, ({ id }) => [id])
      }),
  })

  app.route({
    method: 'POST',
    url: '/programmes/:programmeId/teams',
    config: { allow: ['manager'], scope: 'programmes:write', created: '/v1/teams' },
    schema: {
      operationId: 'createTeam',
      tags: ['Teams'],
      summary: 'Add a team to a programme',
      description: prose(
        [
          'Adds a diagnosis team or a coaching team without members; a programme may have several of each.',
          'Appoint its members next; a programme opens only when both kinds have a lead.',
        ],
        '409 `action_blocked` with `programme_over` once the programme is closed.',
      ),
      params: ProgrammeParams,
      body: TeamCreate,
      response: { 201: TeamView, ...refusals(notFound, actionBlocked) },
    },
    handler: (request) =>
      request.write(async (tx) => {
        const { programmeId } = request.params
        const found = present(await lockProgramme(tx, programmeId))
        refuseFor(request, found, overBlockers(found.body.status))
        const id = newId()
        await insertTeam(tx, { id, programmeId, ...request.body })
        return present(await findTeam(tx, id))
      }),
  })

  app.route({
    method: 'GET',
    url: '/teams/:teamId',
    config: { allow: STAFF, scope: 'programmes:read' },
    schema: {
      operationId: 'getTeam',
      tags: ['Teams'],
      summary: 'Show a team',
      description: 'Shows one team with everyone who is or was in it.',
      params: TeamParams,
      response: { 200: TeamView, ...refusals(notFound) },
    },
    handler: (request) =>
      request.read(async (tx) => present(await findTeam(tx, request.params.teamId))),
  })

  app.route({
    method: 'PATCH',
    url: '/teams/:teamId',
    config: { allow: ['manager'], scope: 'programmes:write' },
    schema: {
      operationId: 'updateTeam',
      tags: ['Teams'],
      summary: 'Rename a team',
      description:
        'Gives a team another name; its kind stays, and appointments have addresses of their own.',
      params: TeamParams,
      headers: IfMatch,
      body: TeamPatch,
      response: { 200: TeamView, ...refusals(notFound, preconditionRequired, versionConflict) },
    },
    handler: (request) =>
      request.write(async (tx) => {
        const { teamId } = request.params
        const team = present(await lockTeam(tx, teamId))
        request.mustMatch(team.version)
        await renameTeam(tx, teamId, request.body.name ?? team.name)
        return present(await findTeam(tx, teamId))
      }),
  })

  app.route({
    method: 'POST',
    url: '/teams/:teamId/members',
    config: { allow: ['manager'], scope: 'programmes:write', created: '/v1/team-members' },
    schema: {
      operationId: 'appointTeamMember',
      tags: ['Teams'],
      summary: 'Appoint a person to a team',
      description: prose(
        [
          'Gives a person a place in a team from `startsOn`, today if absent; a team may have several leads.',
          'On those days members write to the cases of the team, and leads take its steps.',
        ],
        '409 `already_member` when the person is in the team on one of these days, `action_blocked` with `programme_over` once the programme is closed.',
        '422 `rule_violated` with `unknown_id`, `person_deactivated`, `no_fitting_role` (a diagnosis team takes diagnosticians, a coaching team coaches), `ends_before_start`.',
      ),
      params: TeamParams,
      body: TeamMemberCreate,
      response: {
        201: TeamMemberView,
        ...refusals(notFound, actionBlocked, alreadyMember, ruleViolated),
      },
    },
    handler: (request) =>
      request.write(async (tx) => {
        const { teamId } = request.params
        const team = present(await lockTeam(tx, teamId))
        const programme = present(await findProgramme(tx, team.programmeId))
        refuseFor(request, programme, overBlockers(programme.body.status))
        const {
          startsOn = request.today(programme.body.timeZone),
          endsOn = null,
          decreeNumber = null,
          decreeOn = null,
          ...appointed
        } = request.body
        const stay = { id: newId(), teamId, ...appointed, startsOn, endsOn, decreeNumber, decreeOn }
        await checkStay(tx, stay, team.kind)
        await insertMember(tx, stay)
        return present(await findMember(tx, stay.id))
      }),
  })

  app.route({
    method: 'GET',
    url: '/team-members/:teamMemberId',
    config: { allow: STAFF, scope: 'programmes:read' },
    schema: {
      operationId: 'getTeamMember',
      tags: ['Teams'],
      summary: 'Show an appointment',
      description: 'Shows one person’s time in one team.',
      params: TeamMemberParams,
      response: { 200: TeamMemberView, ...refusals(notFound) },
    },
    handler: (request) =>
      request.read(async (tx) => present(await findMember(tx, request.params.teamMemberId))),
  })

  app.route({
    method: 'PATCH',
    url: '/team-members/:teamMemberId',
    config: { allow: ['manager'], scope: 'programmes:write' },
    schema: {
      operationId: 'updateTeamMember',
      tags: ['Teams'],
      summary: 'Change or end an appointment',
      description: prose(
        [
          'Changes the place, the days or the decree of an appointment; `endsOn` is the last day.',
          'What the person wrote and signed stays; `sessionsLeftBehind` names the planned sessions that need another coach.',
        ],
        '409 `already_member` when the days would cross another appointment of the person to the team.',
        '422 `rule_violated` with `ends_before_start`.',
      ),
      params: TeamMemberParams,
      headers: IfMatch,
      body: TeamMemberPatch,
      response: {
        200: TeamMemberView,
        ...refusals(notFound, preconditionRequired, versionConflict, alreadyMember, ruleViolated),
      },
    },
    handler: (request) =>
      request.write(async (tx) => {
        const { teamMemberId } = request.params
        const stored = present(await lockMember(tx, teamMemberId))
        request.mustMatch(stored.version)
        const {
          role = stored.role,
          startsOn = stored.startsOn,
          endsOn = stored.endsOn,
          decreeNumber = stored.decreeNumber,
          decreeOn = stored.decreeOn,
        } = request.body
        await checkStay(tx, { ...stored, startsOn, endsOn })
        await updateMember(tx, teamMemberId, { role, startsOn, endsOn, decreeNumber, decreeOn })
        return present(await findMember(tx, teamMemberId))
      }),
  })
}
