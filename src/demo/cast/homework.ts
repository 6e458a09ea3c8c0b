import type { RecommendationKind } from '../../penyakit/catalogue.js'
import type { StoryHomework, StorySession } from '../story.js'
import type { Member } from './member.js'

/** What is to be done until the next session, by the kind of treatment. */
const HOMEWORK: Record<RecommendationKind, string> = {
  bimbingan: 'Bahas hasil pertemuan ini dalam rapat pengurus dan catat keputusannya.',
  motivasi: 'Ceritakan hasilnya kepada anggota atau pekerja.',
  pelatihan: 'Terapkan satu hal dari bimtek dan catat hasilnya.',
  permodalan: 'Siapkan fotokopi buku rekening dan laporan tiga bulan terakhir.',
  kemitraan: 'Kirim contoh barang dan daftar harga kepada calon mitra.',
  digital: 'Foto lima barang dan tulis keterangannya.',
  restrukturisasi_pengurus: 'Susun daftar calon pengurus dan tanyakan kesediaan mereka.',
  revisi_ad_art: 'Siapkan salinan anggaran dasar dan berkas pendirian.',
  audit_pembukuan: 'Kumpulkan bukti transaksi bulan ini menurut tanggal.',
  konversi_usaha: 'Tanyakan kebutuhan sehari-hari kepada dua puluh anggota.',
  pembubaran: 'Kumpulkan daftar aset, utang dan simpanan anggota.',
  rujukan: 'Susun berkas perkara dan surat pengantarnya.',
}

/** The office does its part of a referral; the rest is the participant's. */
const sideOf = (kind: RecommendationKind): StoryHomework['responsibleSide'] =>
  kind === 'rujukan' ? 'office' : 'participant'

function homeworkOf(
  { course, twist }: Member,
  [recommendation]: readonly string[],
  dueOn: string,
): StoryHomework[] {
  if (recommendation === undefined) return []
  const advice = [...course.recommendations, ...(twist.rediagnosis?.recommendations ?? [])]
  const kind = advice[Number(recommendation.slice(1)) - 1]?.kind
  if (kind === undefined) return []
  return [{ text: HOMEWORK[kind], responsibleSide: sideOf(kind), dueOn, recommendation }]
}

/**
 * Whoever comes is given something to do until the next session. There it is found done, but for every
 * fourth time: then it is carried into the one after.
 */
export function withHomework(
  member: Member,
  sessions: readonly StorySession[],
): readonly StorySession[] {
  const held = sessions.filter(({ status }) => status === 'held')
  return sessions.map((session) => {
    const place = held.indexOf(session)
    if (session.attendance !== 'present') return session
    const next = held[place + 1]
    const dueOn = next === undefined ? null : (next.rescheduledFromOn ?? next.plannedOn)
    return {
      ...session,
      homework: dueOn === null ? [] : homeworkOf(member, session.recommendations, dueOn),
      isHomeworkDone: (member.index + place) % 4 !== 3,
    }
  })
}
