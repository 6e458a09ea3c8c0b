import { coaching } from './story/coaching.js'
import { diagnosis, handover } from './story/diagnosis.js'
import { files } from './story/files.js'
import { left, mistaken, notIll, waiting } from './story/leaving.js'
import { catalogue, overview, participants, people } from './story/office.js'
import { evaluation, verdict } from './story/outcome.js'
import { enrolment, preparation } from './story/preparation.js'
import { rediagnosis, returned } from './story/return.js'
import { secondSignature } from './story/second-signature.js'
import { service } from './story/service.js'
import type { Book, Step } from './story/step.js'

/** One cooperative from its enrolment to its verdict, in the order of the work. */
export const EIGHT_MONTHS: Book = {
  name: { id: 'Alur 8 bulan', en: 'The eight months' },
  about: {
    id: 'Satu koperasi dari pendaftaran sampai putusan, dalam urutan kerja klinik.',
    en: 'One cooperative from enrolment to verdict, in the order of the work.',
  },
  chapters: [preparation, enrolment, diagnosis, handover, coaching, evaluation, verdict],
}

/** Everything the main way does not pass, in the programme the main way made. */
export const OTHER_WAYS: Book = {
  name: { id: 'Jalan lain', en: 'Other ways' },
  about: {
    id: 'Apa yang juga dapat terjadi pada sebuah kasus, dan pekerjaan kantor di sekitarnya. Jalankan Alur 8 bulan lebih dahulu.',
    en: 'What else may happen to a case, and the office work around it. Play the eight months first.',
  },
  chapters: [
    returned,
    rediagnosis,
    secondSignature,
    notIll,
    left,
    mistaken,
    waiting,
    people,
    participants,
    catalogue,
    files,
    overview,
    service,
  ],
}

export const STORY: readonly Book[] = [EIGHT_MONTHS, OTHER_WAYS]

/** Every step in the order in which they are played. */
export const STEPS: readonly Step[] = STORY.flatMap(({ chapters }) =>
  chapters.flatMap(({ steps }) => steps),
)
