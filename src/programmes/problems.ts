import { constraintMeans } from '../platform/http/errors.js'
import { defineProblem } from '../platform/problem/problem.js'

export const alreadyMember = defineProblem({
  code: 'already_member',
  status: 409,
  title: {
    id: 'Orang ini sudah menjadi anggota tim pada waktu itu.',
    en: 'The person is in the team at that time already.',
  },
})

export const alreadyWaiting = defineProblem({
  code: 'already_waiting',
  status: 409,
  title: {
    id: 'Peserta ini sudah ada dalam daftar tunggu.',
    en: 'The participant is on the waitlist already.',
  },
})

constraintMeans('team_members_one_live', alreadyMember)
constraintMeans('waitlist_entries_one_live', alreadyWaiting)
