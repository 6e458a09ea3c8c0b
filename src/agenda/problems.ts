import { defineProblem } from '../platform/problem/problem.js'

export const tooManyCalendarLinks = defineProblem({
  code: 'too_many_calendar_links',
  status: 409,
  title: {
    id: 'Tautan kalender Anda sudah sepuluh.',
    en: 'You have ten calendar links already.',
  },
  happened: {
    id: 'Satu orang mempunyai paling banyak sepuluh tautan kalender yang masih berlaku.',
    en: 'A person has at most ten calendar links that are live.',
  },
  remedy: {
    id: 'Lihat GET /v1/me/calendar-links: `lastUsedAt` menunjukkan mana yang masih dibaca. Cabut yang tidak dipakai, lalu ulangi.',
    en: 'See GET /v1/me/calendar-links: `lastUsedAt` says which are still read. Revoke one that is not, then repeat.',
  },
})
