import type { Routes } from '../platform/http/routes.js'
import { idParam, prose } from '../platform/http/schema.js'
import { notYourTeam } from '../platform/problem/access-kinds.js'
import { invalid } from '../platform/problem/problem.js'
import { notFound, ruleViolated } from '../platform/problem/record-kinds.js'
import { refusals } from '../platform/problem/reply.js'
import { coachesFrom, findTeamFacts, reassignSessions } from './reassign.queries.js'
import { MOST_REASSIGNED, ReassignedSessions, SessionsReassign } from './reassign.schema.js'
import { tags } from './session.js'

const SAME_PERSON = invalid('/toPersonId', 'duplicate', {
  id: 'Sebut orang lain: pertemuan ini sudah miliknya.',
  en: 'Name someone else: the sessions are theirs already.',
})
const NOT_IN_TEAM = invalid('/toPersonId', 'not_in_coaching_team', {
  id: 'Orang ini tidak termasuk tim pendamping ini pada hari itu atau sesudahnya.',
  en: 'This person is not in this coaching team on that day or later.',
})

export const reassignRoutes: Routes = async (app) => {
  app.route({
    method: 'POST',
    url: '/teams/:teamId/reassign-sessions',
    config: { allow: ['manager', 'coach'], scope: 'sessions:write' },
    schema: {
      operationId: 'reassignSessions',
      tags,
      summary: 'Give the sessions of one coach to another',
      description: prose(
        [
          'Puts one person in the place of another at the planned sessions with a case of this coaching team, from a day on: for a coach who leaves in the middle of a programme, falls ill, or was of the team that this one replaced.',
          'Sessions held, cancelled or moved stay as they were recorded. Where both coach already, the former one leaves. Sent again, it gives over what is left, or changes nothing.',
          'Managers may, and leads of the team; others get 403 `not_your_team`.',
        ],
        '422 `rule_violated` with `not_in_coaching_team` and `duplicate` (the same person twice).',
      ),
      params: idParam('teamId', 'The coaching team.'),
      body: SessionsReassign,
      response: { 200: ReassignedSessions, ...refusals(notFound, notYourTeam, ruleViolated) },
    },
    handler: (request) =>
      request.write(async (tx) => {
        const { body, params, staff } = request
        const team = await findTeamFacts(tx, params.teamId)
        if (team === null) throw notFound()
        if (!team.callerIsLead && !staff.roles.includes('manager')) throw notYourTeam()
        const { fromPersonId, toPersonId } = body
        const plannedOnFrom = body.plannedOnFrom ?? request.today(team.timeZone)
        if (fromPersonId === toPersonId) throw ruleViolated({ errors: [SAME_PERSON] })
        const to = { personId: toPersonId, day: plannedOnFrom }
        if (!(await coachesFrom(tx, team.id, to))) throw ruleViolated({ errors: [NOT_IN_TEAM] })
        const handover = { fromPersonId, toPersonId, plannedOnFrom }
        return reassignSessions(tx, team.id, handover, MOST_REASSIGNED)
      }),
  })
}
