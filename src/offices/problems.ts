import { constraintMeans } from '../platform/http/errors.js'
import { defineProblem } from '../platform/problem/problem.js'

export const personBlanked = defineProblem({
  code: 'person_blanked',
  status: 409,
  title: {
    id: 'Data pribadi orang ini sudah dikosongkan dan tidak diisi lagi.',
    en: 'The personal data of this person were emptied and are not filled again.',
  },
  happened: {
    id: 'Nama, surel, dan telepon orang ini pernah dikosongkan atas permintaan. Tanda tangannya tetap sah dengan peran dan latar belakangnya.',
    en: 'Name, email and phone of this person were emptied on request. Their signatures stand, with role and background.',
  },
  remedy: {
    id: 'Bila orang itu bekerja lagi di dinas, daftarkan sebagai orang baru lewat POST /v1/people.',
    en: 'If the person works for the office again, register them anew by POST /v1/people.',
  },
})

export const identityTaken = defineProblem({
  code: 'identity_taken',
  status: 409,
  title: {
    id: 'Akun ini sudah milik seseorang di dinas ini.',
    en: 'This account already belongs to someone of this office.',
  },
  happened: {
    id: 'Pasangan issuer dan subject yang sama sudah didaftarkan di dinas ini. Satu akun masuk hanya milik satu orang dalam satu dinas.',
    en: 'The same pair of issuer and subject is registered in this office already. An account belongs to one person of an office.',
  },
  remedy: {
    id: 'Periksa issuer dan subject. Bila akun itu terdaftar pada orang yang salah, hapus dahulu lewat DELETE /v1/identities/{identityId}, lalu daftarkan lagi.',
    en: 'Check issuer and subject. If the account is with the wrong person, remove it by DELETE /v1/identities/{identityId}, then register it again.',
  },
})

export const affiliationDeclared = defineProblem({
  code: 'affiliation_declared',
  status: 409,
  title: {
    id: 'Hubungan ini sudah dinyatakan dan masih berlaku.',
    en: 'This tie has been declared already and lasts.',
  },
  happened: {
    id: 'Hubungan yang sama antara orang dan peserta ini sudah tercatat dan belum berakhir.',
    en: 'The same tie between this person and this participant is on record and has not ended.',
  },
  remedy: {
    id: 'Tidak ada yang perlu ditambahkan. Bila hubungan lama sudah berakhir, isi dahulu endsOn lewat PATCH /v1/affiliations/{affiliationId}.',
    en: 'There is nothing to add. If the old tie has ended, first give its endsOn by PATCH /v1/affiliations/{affiliationId}.',
  },
})

constraintMeans('person_identities_subject_once', identityTaken)
constraintMeans('affiliations_one_live', affiliationDeclared)
