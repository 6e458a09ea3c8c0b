import type { Details, DetailsOfType } from '../../coaching/progress-details.rules.js'
import { fill, type Member } from './member.js'

/** What a session leads to, as a course writes it: without days, numbers and names of a participant. */
export type Reached =
  | { type: 'officers_change'; roles: readonly Officer[] }
  | { type: 'charter_revision' }
  | { type: 'business_line'; name: string; share: number }
  | Pick<DetailsOfType<'online_channel'>, 'type' | 'channel'>
  | Pick<DetailsOfType<'licence'>, 'type' | 'licenceKind'>
  | (Pick<DetailsOfType<'partnership'>, 'type' | 'seller' | 'goods'> & {
      counterpart: string
      share: number
    })
  | { type: 'referral'; referredTo: string; answer: string }
  | Pick<DetailsOfType<'dissolution_file'>, 'type' | 'step'>
type Officer = DetailsOfType<'officers_change'>['roles'][number]

/** A share of what it sells in a month, in whole rupiah. */
const monthlyOf = ({ figures }: Member, share: number) =>
  Math.round((figures.volume * 1000 * share) / 12) * 1000

const slashed = (office: string, { programme, index }: Member) =>
  `${office}/${String(index + 1).padStart(3, '0')}/${programme.year}`

/** The same with what a participant adds, on the day of the session. */
export function factsOf(member: Member, reached: Reached, on: string): Details {
  switch (reached.type) {
    case 'officers_change': {
      const { type, roles } = reached
      return { type, decidedOn: on, meeting: 'extraordinary', roles: [...roles] }
    }
    case 'charter_revision':
      return { type: reached.type, charter: 'anggaran_dasar', decidedOn: on }
    case 'business_line': {
      const { type, name, share } = reached
      return { type, name, startedOn: on, monthlySalesRupiah: monthlyOf(member, share) }
    }
    case 'online_channel':
      return { ...reached, address: `https://toko.example/${member.key}`, firstSaleOn: null }
    case 'licence': {
      const issuer = 'Dinas perizinan Kota Bogor'
      return { ...reached, number: slashed('503', member), issuer, issuedOn: on }
    }
    case 'partnership': {
      const { type, seller, goods, counterpart, share } = reached
      return {
        type,
        seller,
        goods: fill(goods, member),
        counterpartName: member.twist.partner === undefined ? counterpart : null,
        monthlyValueRupiah: monthlyOf(member, share),
        sinceOn: on,
      }
    }
    case 'referral': {
      const letter = { letterNumber: slashed('518', member), letterOn: on }
      return { ...reached, ...letter, answeredOn: on }
    }
    case 'dissolution_file':
      return { ...reached, document: 'Berita acara rapat anggota', documentOn: on }
  }
}
