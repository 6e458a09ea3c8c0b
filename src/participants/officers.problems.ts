import { constraintMeans } from '../platform/http/errors.js'
import { defineProblem } from '../platform/problem/problem.js'

export const ketuaOverlaps = defineProblem({
  code: 'ketua_overlaps',
  status: 409,
  title: {
    id: 'Pada masa itu koperasi sudah mempunyai ketua.',
    en: 'The cooperative has a ketua in that time already.',
  },
  happened: {
    id: 'Sebuah koperasi mempunyai satu ketua pada satu waktu, dan masa jabatan ini bertumpang tindih dengan masa jabatan ketua lain.',
    en: 'A cooperative has one ketua at a time, and this term overlaps that of another.',
  },
  remedy: {
    id: 'Lihat GET /v1/participants/{participantId}/officers. Isi endsOn ketua yang lama lewat PATCH /v1/participant-officers/{participantOfficerId}; hari berakhirnya boleh sama dengan hari mulai penggantinya.',
    en: 'See GET /v1/participants/{participantId}/officers. Give the former ketua an endsOn by PATCH /v1/participant-officers/{participantOfficerId}; it may be the day the successor starts.',
  },
})

export const officerBlanked = defineProblem({
  code: 'officer_blanked',
  status: 409,
  title: {
    id: 'Data pribadi pengurus ini sudah dikosongkan dan tidak diisi lagi.',
    en: 'The personal data of this officer were emptied and are not filled again.',
  },
  happened: {
    id: 'Nama, telepon, dan surel orang ini pernah dikosongkan atas permintaan. Jabatan dan masanya tetap tercatat.',
    en: 'Name, phone and email of this person were emptied on request. The role and its time stay on record.',
  },
  remedy: {
    id: 'Tidak ada yang perlu dilakukan. Bila orang itu menjabat lagi dan setuju dicatat, catat jabatannya yang baru lewat POST /v1/participants/{participantId}/officers.',
    en: 'There is nothing to do. If the person takes office again and agrees to be recorded, record the new role by POST /v1/participants/{participantId}/officers.',
  },
})

constraintMeans('participant_officers_one_ketua', ketuaOverlaps)
