import { constraintMeans } from '../platform/http/errors.js'
import { defineProblem } from '../platform/problem/problem.js'

export const personBlanked = defineProblem({
  code: 'person_blanked',
  status: 409,
  title: {
    id: 'Data pribadi orang ini sudah dikosongkan dan tidak diisi lagi.',
    en: 'The personal data of this person were emptied and are not filled again.',
  },
})

export const identityTaken = defineProblem({
  code: 'identity_taken',
  status: 409,
  title: {
    id: 'Akun ini sudah milik seseorang di dinas ini.',
    en: 'This account already belongs to someone of this office.',
  },
})

export const affiliationDeclared = defineProblem({
  code: 'affiliation_declared',
  status: 409,
  title: {
    id: 'Hubungan ini sudah dinyatakan dan masih berlaku.',
    en: 'This tie has been declared already and lasts.',
  },
})

constraintMeans('person_identities_subject_once', identityTaken)
constraintMeans('affiliations_one_live', affiliationDeclared)
