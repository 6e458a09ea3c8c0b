import { test } from 'tap'
import { buildTestApp } from '../support/app.js'
import { makeProgramme } from '../support/makers.js'

const MISSING = '0197a5c0-0000-7000-8000-000000000000'

test('teams', async (t) => {
  const test = await buildTestApp(t)
  const { as, stranger, nobody, actors } = test
  const { people } = actors
  const { programmeId, diagnosisTeamId, coachingTeamId } = await makeProgramme(test)
  const teamsUrl = `/v1/programmes/${programmeId}/teams`
  const membersUrl = `/v1/teams/${coachingTeamId}/members`

  t.test('listTeams', async (t) => {
    t.test('200 with everyone in them, leads first', async (t) => {
      const { status, body } = await as.coach.get(teamsUrl)
      t.equal(status, 200)
      t.equal(body.items.length, 2)
      t.match(body.items[0], {
        id: diagnosisTeamId,
        kind: 'diagnosis',
        members: [
          {
            personId: people.diagnosisLead.personId,
            role: 'lead',
            personName: 'Orang diagnosisLead',
          },
          { personId: people.diagnostician.personId, role: 'member' },
        ],
      })
      const first = await as.coach.get(`${teamsUrl}?limit=1`)
      const second = await as.coach.get(`${teamsUrl}?limit=1&cursor=${first.body.nextCursor}`)
      t.strictSame([...first.body.items, ...second.body.items], body.items)
    })

    t.test('403 for a reporter, 404 for another office, 401 for nobody', async (t) => {
      t.equal((await as.reporter.get(teamsUrl)).status, 403)
      t.equal((await stranger.get(teamsUrl)).status, 404)
      t.equal((await nobody.get(teamsUrl)).status, 401)
    })
  })

  t.test('createTeam', async (t) => {
    t.test('201 with a team of nobody yet', async (t) => {
      const { status, body, headers } = await as.manager.post(teamsUrl, {
        kind: 'coaching',
        name: 'Tim Pendamping Dua',
      })
      t.equal(status, 201)
      t.equal(headers['location'], `/v1/teams/${body.id}`)
      t.match(body, { programmeId, kind: 'coaching', version: 1, members: [] })
    })

    t.test('409 once the programme is closed', async (t) => {
      const closed = await makeProgramme(test)
      await test.owner.query("update programmes set status = 'closed' where id = $1", [
        closed.programmeId,
      ])
      const { status, body } = await as.manager.post(`/v1/programmes/${closed.programmeId}/teams`, {
        kind: 'coaching',
        name: 'Terlambat',
      })
      t.equal(status, 409)
      t.equal(body.errors[0].code, 'programme_over')
      const late = await as.manager.post(`/v1/teams/${closed.coachingTeamId}/members`, {
        personId: people.otherCoach.personId,
        role: 'member',
      })
      t.equal(late.status, 409)
    })

    t.test('403 for a coach, 404 for another office, 401 for nobody', async (t) => {
      const team = { kind: 'coaching', name: 'Tim' }
      t.equal((await as.coachingLead.post(teamsUrl, team)).status, 403)
      t.equal((await stranger.post(teamsUrl, team)).status, 404)
      t.equal((await nobody.post(teamsUrl, team)).status, 401)
    })
  })

  t.test('getTeam', async (t) => {
    const url = `/v1/teams/${diagnosisTeamId}`
    t.equal((await as.admin.get(url)).status, 200)
    t.equal((await as.reporter.get(url)).status, 403)
    const theirs = await stranger.get(url)
    const missing = await stranger.get(`/v1/teams/${MISSING}`)
    t.equal(theirs.status, 404)
    t.strictSame({ ...theirs.body, instance: '' }, { ...missing.body, instance: '' })
    t.equal((await nobody.get(url)).status, 401)
  })

  t.test('updateTeam', async (t) => {
    const url = `/v1/teams/${diagnosisTeamId}`
    const { status, body } = await as.manager.patch(url, { name: 'Tim Satu' }, { ifMatch: 1 })
    t.equal(status, 200)
    t.match(body, { name: 'Tim Satu', version: 2 })
    t.equal((await as.manager.patch(url, { name: 'A' })).status, 428)
    t.equal((await as.manager.patch(url, { name: 'A' }, { ifMatch: 1 })).status, 412)
    t.equal((await as.manager.patch(url, { kind: 'coaching' }, { ifMatch: 2 })).status, 400)
    t.equal((await as.diagnosisLead.patch(url, { name: 'A' }, { ifMatch: 2 })).status, 403)
    t.equal((await stranger.patch(url, { name: 'A' }, { ifMatch: 2 })).status, 404)
    t.equal((await nobody.patch(url, { name: 'A' }, { ifMatch: 2 })).status, 401)
  })

  t.test('appointTeamMember', async (t) => {
    t.test('201 by decree, a second lead beside the first', async (t) => {
      const { status, body, headers } = await as.manager.post(membersUrl, {
        personId: people.otherCoach.personId,
        role: 'lead',
        decreeNumber: '518/Kep.112-KUKM/2018',
        decreeOn: '2018-03-20',
      })
      t.equal(status, 201)
      t.match(body, {
        teamId: coachingTeamId,
        role: 'lead',
        startsOn: '2018-06-14',
        endsOn: null,
        decreeOn: '2018-03-20',
        version: 1,
      })
      const shown = await as.coach.get(String(headers['location']))
      t.strictSame(shown.body, body)
    })

    t.test('409 for someone who is in the team at that time', async (t) => {
      const { status, body } = await as.manager.post(membersUrl, {
        personId: people.coach.personId,
        role: 'lead',
        startsOn: '2018-09-01',
      })
      t.equal(status, 409)
      t.equal(body.code, 'already_member')
    })

    t.test(
      '422 without a fitting role, for nobody we know, and for an end before the start',
      async (t) => {
        const { body } = await as.manager.post(membersUrl, {
          personId: people.otherDiagnostician.personId,
          role: 'member',
          startsOn: '2018-06-14',
          endsOn: '2018-06-13',
        })
        t.strictSame(
          body.errors.map(({ code }: { code: string }) => code),
          ['no_fitting_role', 'ends_before_start'],
        )
        for (const personId of [MISSING, test.strangers.people.coach.personId]) {
          const unknown = await as.manager.post(membersUrl, { personId, role: 'member' })
          t.equal(unknown.status, 422)
          t.equal(unknown.body.errors[0].code, 'unknown_id')
        }
      },
    )

    t.test('422 for a person who is no longer active', async (t) => {
      await test.owner.query('update people set deactivated_at = now() where id = $1', [
        people.otherDiagnostician.personId,
      ])
      const { body } = await as.manager.post(`/v1/teams/${diagnosisTeamId}/members`, {
        personId: people.otherDiagnostician.personId,
        role: 'member',
      })
      t.equal(body.errors[0].code, 'person_deactivated')
    })

    t.test('403 for a coach, 404 for another office, 401 for nobody', async (t) => {
      const member = { personId: people.coach.personId, role: 'member' }
      t.equal((await as.coachingLead.post(membersUrl, member)).status, 403)
      t.equal((await stranger.post(membersUrl, member)).status, 404)
      t.equal((await nobody.post(membersUrl, member)).status, 401)
    })
  })

  t.test('getTeamMember and updateTeamMember', async (t) => {
    const { body: team } = await as.manager.get(`/v1/teams/${diagnosisTeamId}`)
    const member = team.members[1]
    const url = `/v1/team-members/${member.id}`

    t.test('200 with one stay; 403, 404 and 401 for others', async (t) => {
      t.strictSame((await as.diagnostician.get(url)).body, member)
      t.equal((await as.reporter.get(url)).status, 403)
      t.equal((await stranger.get(url)).status, 404)
      t.equal((await nobody.get(url)).status, 401)
    })

    t.test('200 ends a stay, and another may begin after it', async (t) => {
      const ended = await as.manager.patch(url, { endsOn: '2018-06-13' }, { ifMatch: 1 })
      t.equal(ended.status, 200)
      t.match(ended.body, { endsOn: '2018-06-13', version: 2, role: 'member' })
      const again = await as.manager.post(`/v1/teams/${diagnosisTeamId}/members`, {
        personId: member.personId,
        role: 'lead',
      })
      t.equal(again.status, 201)
      const reopened = await as.manager.patch(url, { endsOn: null }, { ifMatch: 2 })
      t.equal(reopened.body.code, 'already_member')
    })

    t.test('428, 412, 422, 403, 404, 401', async (t) => {
      const end = { endsOn: '2018-06-12' }
      t.equal((await as.manager.patch(url, end)).status, 428)
      t.equal((await as.manager.patch(url, end, { ifMatch: 1 })).status, 412)
      const never = await as.manager.patch(url, { endsOn: '2018-01-01' }, { ifMatch: 2 })
      t.equal(never.body.errors[0].code, 'ends_before_start')
      t.equal((await as.diagnosisLead.patch(url, end, { ifMatch: 2 })).status, 403)
      t.equal((await stranger.patch(url, end, { ifMatch: 2 })).status, 404)
      t.equal((await nobody.patch(url, end, { ifMatch: 2 })).status, 401)
    })
  })
})
