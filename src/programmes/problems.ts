import { constraintMeans } from '../platform/http/errors.js'
import { defineProblem } from '../platform/problem/problem.js'

export const alreadyMember = defineProblem({
  code: 'already_member',
  status: 409,
  title: {
    id: 'Orang ini sudah menjadi anggota tim pada waktu itu.',
    en: 'The person is in the team at that time already.',
  },
  happened: {
    id: 'Orang ini sudah tercatat dalam tim ini, dan masa keanggotaannya bertumpuk dengan yang hendak ditambahkan.',
    en: 'The person is in this team already, and that membership overlaps with the one to be added.',
  },
  remedy: {
    id: 'Lihat anggotanya di GET /v1/teams/{teamId}. Untuk mengganti kedudukan, akhiri dahulu keanggotaan yang lama dengan endsOn lewat PATCH /v1/team-members/{teamMemberId}.',
    en: 'See the members at GET /v1/teams/{teamId}. To change a place in the team, first end the old membership with endsOn by PATCH /v1/team-members/{teamMemberId}.',
  },
})

export const alreadyWaiting = defineProblem({
  code: 'already_waiting',
  status: 409,
  title: {
    id: 'Peserta ini sudah ada dalam daftar tunggu.',
    en: 'The participant is on the waitlist already.',
  },
  happened: {
    id: 'Peserta ini sudah menunggu tempat dalam program ini dan belum dikeluarkan dari daftar.',
    en: 'The participant is waiting for a place in this programme and has not been taken off the list.',
  },
  remedy: {
    id: 'Tidak ada yang perlu ditambahkan: tempatnya terlihat di GET /v1/programmes/{programmeId}/waitlist.',
    en: 'There is nothing to add: GET /v1/programmes/{programmeId}/waitlist shows its place.',
  },
})

constraintMeans('team_members_one_live', alreadyMember)
constraintMeans('waitlist_entries_one_live', alreadyWaiting)
