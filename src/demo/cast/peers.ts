import type { StoryPeer } from '../story.js'

/** Late enough for the peers to be offered whenever the story is played. */
const NEXT_REVIEW_ON = '2035-12-31'

/**
 * Whom others learn from. The named cooperatives and their figures are those of press reports of 2017,
 * which say no more of them: the years before, and the letters of consent, are put in for the demo.
 */
export const PEERS = [
  {
    key: 'sejahtera-bersama',
    recordedOn: '2017-09-18',
    peer: { name: 'Koperasi Sejahtera Bersama', kind: 'cooperative' },
    title: 'Koperasi simpan pinjam dengan aset Rp1,8 triliun',
    story: 'Disebut pada 2017 sebagai contoh koperasi besar di Kota Bogor; aset Rp1,8 triliun.',
    penyakitCodes: ['ANG-01', 'USA-02'],
    figures: [],
    reviewDueOn: NEXT_REVIEW_ON,
    review: {
      on: '2019-02-12',
      withdrawal: 'Saat ditinjau, angka terbarunya tidak dapat kami pastikan.',
    },
  },
  {
    key: 'berkah',
    recordedOn: '2017-09-18',
    peer: { name: 'Koperasi Berkah', kind: 'cooperative' },
    title: 'Dari omzet Rp37 juta ke Rp30 miliar dalam empat tahun',
    story: 'Omzet naik dari Rp37 juta menjadi Rp30 miliar dalam empat tahun, menurut berita 2017.',
    penyakitCodes: ['USA-03', 'USA-04', 'MOD-01'],
    figures: [
      {
        what: 'Omzet setahun',
        unit: 'rupiah',
        valueBefore: 37_000_000,
        yearBefore: 2013,
        valueAfter: 30_000_000_000,
        yearAfter: 2017,
      },
    ],
    reviewDueOn: NEXT_REVIEW_ON,
    review: null,
  },
  {
    key: 'ikhtiar',
    recordedOn: '2017-09-18',
    peer: { name: 'Koperasi Ikhtiar', kind: 'cooperative' },
    title: 'Dari 60 ke 260 anggota',
    story: 'Anggota bertambah dari 60 menjadi 260 orang, menurut berita 2017.',
    penyakitCodes: ['ANG-01', 'ANG-02', 'KEL-01'],
    figures: [
      {
        what: 'Anggota',
        unit: 'persons',
        valueBefore: 60,
        yearBefore: 2013,
        valueAfter: 260,
        yearAfter: 2017,
      },
    ],
    reviewDueOn: NEXT_REVIEW_ON,
    review: { on: '2018-12-10', reviewDueOn: '2019-12-10' },
  },
  {
    key: 'tahu-susu',
    recordedOn: '2018-04-09',
    peer: { participant: 'tahu-susu-lembah-sari' },
    title: 'Dari dua toko oleh-oleh ke tujuh pembeli tetap',
    story: 'Peserta klinik 2017: memisahkan kas usaha, memasok hotel, lalu membuka toko daring.',
    penyakitCodes: ['PEM-01', 'PEM-02', 'KEU-02'],
    figures: [
      {
        what: 'Pembeli tetap',
        unit: 'items',
        valueBefore: 2,
        yearBefore: 2017,
        valueAfter: 7,
        yearAfter: 2018,
      },
    ],
    reviewDueOn: NEXT_REVIEW_ON,
    review: { on: '2018-12-10', reviewDueOn: NEXT_REVIEW_ON },
  },
] as const satisfies readonly StoryPeer[]

export type PeerKey = (typeof PEERS)[number]['key']
