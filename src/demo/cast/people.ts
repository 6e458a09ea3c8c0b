import type { Background } from '../../offices/rules.js'
import type { Role } from '../../platform/roles.js'

export type StoryPerson = {
  key: string
  name: string
  background: Background
  roles: readonly Role[]
}

export const OFFICE = {
  name: 'Dinas Koperasi dan UKM Kota Bogor (demo)',
  regionCode: '32.71',
  timeZone: 'Asia/Jakarta',
  isDemo: true,
} as const

/** Who reads the demo's aggregates from above. */
export const OBSERVER = {
  name: 'Pengamat provinsi (demo)',
  regionPrefix: '32',
  isDemo: true,
} as const

/** The seven people of the printed keys first, then those the rules need beside them. */
export const PEOPLE = [
  { key: 'admin', name: 'Sri Wahyu Lestariningrum', background: 'office', roles: ['admin'] },
  { key: 'manager', name: 'Hendra Prawirasena', background: 'office', roles: ['manager'] },
  {
    key: 'diagnosis_lead',
    name: 'Ratna Puspandari',
    background: 'academic',
    roles: ['diagnostician'],
  },
  {
    key: 'diagnostician',
    name: 'Bambang Sutawijaya',
    background: 'banking',
    roles: ['diagnostician'],
  },
  { key: 'coaching_lead', name: 'Endang Kusumawati', background: 'dekopinda', roles: ['coach'] },
  { key: 'coach', name: 'Asep Kurniadinata', background: 'practitioner', roles: ['coach'] },
  { key: 'reporter', name: 'Nia Anggrahini', background: 'office', roles: ['reporter'] },
  { key: 'second_manager', name: 'Yayuk Setyaningtyas', background: 'office', roles: ['manager'] },
  {
    key: 'second_diagnostician',
    name: 'Taufik Ramadhana',
    background: 'expert',
    roles: ['diagnostician'],
  },
  { key: 'second_coach', name: 'Lilis Komalaningsih', background: 'banking', roles: ['coach'] },
  { key: 'third_coach', name: 'Deni Suhermanto', background: 'practitioner', roles: ['coach'] },
] as const satisfies readonly StoryPerson[]

export type PersonKey = (typeof PEOPLE)[number]['key']
