import type { ParticipantKind } from '../participants/rules.js'
import type { Text } from '../platform/language.js'

/** What may be measured of a case. `direction` says which way is a gain; bounds are inclusive. */
export type CaseMetric = {
  code: string
  label: Text
  unit: 'yes_no' | 'rupiah' | 'category' | 'persons'
  direction: 'up' | 'down'
  appliesTo: ParticipantKind[]
  minimum: number
  maximum: number
  scale: number
  windowed: boolean
}

/**
 * The catalogue of measurements. `rat_held` is 1 when the RAT was held for the latest book year;
 * `health_category` is the category of an official examination, 4 sehat, 3 cukup sehat, 2 dalam
 * pengawasan, 1 dalam pengawasan khusus, and missing as `not_applicable` where the cooperative could
 * not be examined. Business volume is a sum over months and carries its window.
 * Source: what the clinics and the ministry's own indicators compare before and after.
 */
export const CASE_METRICS: readonly CaseMetric[] = [
  {
    code: 'rat_held',
    label: { id: 'RAT tahun buku terakhir terlaksana', en: 'RAT held for the latest book year' },
    unit: 'yes_no',
    direction: 'up',
    appliesTo: ['cooperative'],
    minimum: 0,
    maximum: 1,
    scale: 0,
    windowed: false,
  },
  {
    code: 'shu_rupiah',
    label: { id: 'Sisa hasil usaha (SHU)', en: 'Surplus of the year (SHU)' },
    unit: 'rupiah',
    direction: 'up',
    appliesTo: ['cooperative'],
    minimum: -1e15,
    maximum: 1e15,
    scale: 0,
    windowed: false,
  },
  {
    code: 'health_category',
    label: { id: 'Kategori kesehatan koperasi', en: 'Health category of the cooperative' },
    unit: 'category',
    direction: 'up',
    appliesTo: ['cooperative'],
    minimum: 1,
    maximum: 4,
    scale: 0,
    windowed: false,
  },
  {
    code: 'business_volume_rupiah',
    label: { id: 'Volume usaha (omzet)', en: 'Business volume (sales)' },
    unit: 'rupiah',
    direction: 'up',
    appliesTo: ['cooperative', 'enterprise'],
    minimum: 0,
    maximum: 1e15,
    scale: 0,
    windowed: true,
  },
  {
    code: 'asset_rupiah',
    label: { id: 'Aset', en: 'Assets' },
    unit: 'rupiah',
    direction: 'up',
    appliesTo: ['cooperative', 'enterprise'],
    minimum: 0,
    maximum: 1e15,
    scale: 0,
    windowed: false,
  },
  {
    code: 'member_count',
    label: { id: 'Jumlah anggota', en: 'Members' },
    unit: 'persons',
    direction: 'up',
    appliesTo: ['cooperative'],
    minimum: 0,
    maximum: 10_000_000,
    scale: 0,
    windowed: false,
  },
  {
    code: 'worker_count',
    label: { id: 'Jumlah pekerja', en: 'Workers' },
    unit: 'persons',
    direction: 'up',
    appliesTo: ['cooperative', 'enterprise'],
    minimum: 0,
    maximum: 10_000_000,
    scale: 0,
    windowed: false,
  },
]
