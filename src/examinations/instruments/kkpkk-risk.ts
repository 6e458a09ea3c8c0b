import { checklist, ratio, rows, subAspect } from './build.js'
import { MET_SHARE } from './kkpkk-governance.js'

const asked = (given: Parameters<typeof checklist>[0]) => checklist(given, MET_SHARE)

const FALLING = [
  { nilai: 4, skor: 1 },
  { nilai: 3, skor: 2 },
  { nilai: 2, skor: 3 },
  { nilai: 1, skor: 4 },
]

const operational = [
  asked({
    code: 'B1.1',
    name: [
      'Risiko operasional: skala usaha dan struktur organisasi',
      'Operational risk: scale of business and organisation',
    ],
    documents: [
      'Bagan organisasi, daftar karyawan, laporan pelaksanaan tugas',
      'Organisation chart, list of staff, reports on duties',
    ],
    methods: ['document', 'interview', 'observation'],
    questions: [
      [
        'Sumber daya cukup untuk skala usaha yang dijalankan.',
        'Resources are enough for the scale of the business.',
      ],
      [
        'Struktur organisasi lengkap sesuai ketentuan tata kelola koperasi.',
        'The organisation is complete as the rules of governance ask.',
      ],
      [
        'Orang-orang dalam struktur organisasi aktif menjalankan perannya.',
        'The people in the organisation take an active part.',
      ],
      [
        'Hasil kerja mereka sesuai dengan uraian tugas masing-masing.',
        'What they achieve is what their job descriptions ask.',
      ],
    ],
  }),
  asked({
    code: 'B1.2',
    name: [
      'Risiko operasional: keberagaman produk dan jasa',
      'Operational risk: diversity of products and services',
    ],
    documents: [
      'Daftar produk dan jasa, laporan unit usaha',
      'List of products and services, reports of the business units',
    ],
    methods: ['document', 'interview', 'observation'],
    questions: [
      [
        'Ada produk atau jasa lain di samping usaha utama.',
        'There are products or services beside the main business.',
      ],
      [
        'Produk atau jasa lain itu didukung keahlian dari dalam koperasi.',
        'They are backed by skills within the cooperative.',
      ],
      [
        'Produk atau jasa lain itu masih sejalan dengan pelayanan utama.',
        'They are in line with the main service.',
      ],
      [
        'Produk atau jasa lain itu dijalankan langsung dengan sumber daya koperasi.',
        'They are run directly, with the cooperative’s own resources.',
      ],
    ],
  }),
]

const compliance = [
  asked({
    code: 'B1.3',
    name: [
      'Risiko kepatuhan: jenis, bobot dan frekuensi pelanggaran',
      'Compliance risk: kind, weight and frequency of violations',
    ],
    documents: [
      'Surat teguran atau sanksi, hasil pemeriksaan, surat dari penegak hukum',
      'Letters of warning or sanction, results of examinations, letters from law enforcement',
    ],
    methods: ['document', 'interview'],
    questions: [
      [
        'Tidak ada pelanggaran selama periode pemeriksaan.',
        'There was no violation in the period under examination.',
      ],
      ['Koperasi tidak sedang dikenai sanksi.', 'The cooperative is not under a sanction.'],
      [
        'Koperasi tidak sedang dalam proses hukum karena pelanggaran.',
        'The cooperative is not in legal proceedings over a violation.',
      ],
      [
        'Tidak ada pelanggaran yang berakibat pidana.',
        'There is no violation with consequences under criminal law.',
      ],
    ],
  }),
  asked({
    code: 'B1.4',
    name: [
      'Risiko kepatuhan: tindak lanjut atas temuan',
      'Compliance risk: follow-up of what was found',
    ],
    documents: [
      'Laporan hasil pemeriksaan sebelumnya, laporan tindak lanjut',
      'Report of the last examination, report on its follow-up',
    ],
    methods: ['document', 'interview'],
    questions: [
      ['Temuan sebelumnya telah dievaluasi.', 'What was found before has been reviewed.'],
      [
        'Temuan sebelumnya telah ditindaklanjuti dengan perbaikan.',
        'What was found before has been followed up and mended.',
      ],
      ['Pelanggaran yang sama tidak terulang.', 'The same violation did not happen again.'],
      ['Frekuensi pelanggaran menurun.', 'Violations have become fewer.'],
    ],
  }),
]

const ONE_SOURCE_CUTOFFS = [
  'Batas pita hanya dari satu sumber sekunder; naskah resminya belum kami baca.',
  'The cut-offs come from one secondary source; we have not read the gazetted text.',
] as const

const liquidity = [
  ratio({
    code: 'B1.5',
    name: [
      'Risiko likuiditas: aset likuid terhadap total aset',
      'Liquidity risk: liquid assets to total assets',
    ],
    formula: [
      '(kas dan bank + simpanan pada koperasi lain) / total aset × 100',
      '(cash and bank + deposits with other cooperatives) / total assets × 100',
    ],
    of: ['kas_dan_bank', 'simpanan_di_koperasi_lain'],
    over: ['total_aset'],
    direction: 'up',
    bands: rows([5, 10, 15], FALLING, 'lower'),
    unverified: ONE_SOURCE_CUTOFFS,
  }),
  ratio({
    code: 'B1.6',
    name: [
      'Risiko likuiditas: aset likuid terhadap kewajiban lancar',
      'Liquidity risk: liquid assets to current liabilities',
    ],
    formula: [
      '(kas dan bank + simpanan pada koperasi lain) / kewajiban jangka pendek × 100',
      '(cash and bank + deposits with other cooperatives) / short-term liabilities × 100',
    ],
    of: ['kas_dan_bank', 'simpanan_di_koperasi_lain'],
    over: ['kewajiban_jangka_pendek'],
    direction: 'up',
    bands: rows([7, 14, 21], FALLING, 'lower'),
    unverified: ONE_SOURCE_CUTOFFS,
  }),
]

const funding = asked({
  code: 'B1.7',
  name: [
    'Risiko likuiditas: akses pada komitmen pendanaan',
    'Liquidity risk: access to funding commitments',
  ],
  documents: [
    'Perjanjian pinjaman, surat komitmen, daftar simpanan anggota',
    'Loan agreements, letters of commitment, list of members’ savings',
  ],
  methods: ['document', 'interview'],
  questions: [
    ['Akses pada sumber dana memadai.', 'Access to sources of funds is good.'],
    [
      'Reputasi koperasi di mata pemberi dana baik.',
      'The cooperative has a good name with those who lend.',
    ],
    [
      'Ada pinjaman bank yang sewaktu-waktu dapat ditarik.',
      'There is a bank loan that can be drawn at any time.',
    ],
    [
      'Ada komitmen anggota untuk memberi pinjaman kepada koperasi.',
      'Members have committed themselves to lend to the cooperative.',
    ],
    ['Modal penyertaan mungkin diperoleh.', 'Participating capital could be had.'],
  ],
})

type Risk = { code: readonly [string, string, string]; id: string; en: string }

/** The three checklists by which the handling of one kind of risk is judged; `more` adds to its limits. */
function handling(
  { code: [oversight, limits, process], id, en }: Risk,
  more: readonly (readonly [string, string])[],
) {
  const papers = [
    `Kebijakan manajemen risiko ${id}, notula rapat pengurus dan pengawas, laporan audit intern`,
    `Policy on ${en} risk, minutes of pengurus and pengawas, reports of internal audit`,
  ] as const
  return [
    asked({
      code: oversight,
      name: [
        `KPMR ${id}: pengawasan oleh pengurus dan pengawas`,
        `Handling of ${en} risk: oversight by pengurus and pengawas`,
      ],
      documents: papers,
      methods: ['document', 'interview'],
      questions: [
        [
          `Pengawas menyetujui kebijakan manajemen risiko ${id} dari pengurus dan mengevaluasinya secara berkala.`,
          `The supervisors (pengawas) approve the board’s policy on ${en} risk and review it regularly.`,
        ],
        [
          `Pengawas menilai pertanggungjawaban pengurus atas risiko ${id} dan memastikan tindak lanjutnya dalam rapat anggota.`,
          `The supervisors (pengawas) judge the board’s account of ${en} risk and see to its follow-up in the members’ meeting.`,
        ],
        [
          `Pengurus menyusun kebijakan manajemen risiko ${id}, menjalankannya, dan memperbaruinya secara berkala.`,
          `The board (pengurus) has a policy on ${en} risk, follows it and renews it regularly.`,
        ],
        [
          `Pengurus mampu bertindak untuk mengurangi risiko ${id}.`,
          `The board (pengurus) is able to act to lessen ${en} risk.`,
        ],
      ],
    }),
    asked({
      code: limits,
      name: [
        `KPMR ${id}: kebijakan, prosedur dan batas risiko`,
        `Handling of ${en} risk: policies, procedures and limits`,
      ],
      documents: papers,
      methods: ['document', 'interview'],
      questions: [
        [
          `Organisasi yang menangani risiko ${id} cukup dan terpisah dari pelaksananya.`,
          `There are enough people to handle ${en} risk, apart from those who cause it.`,
        ],
        [
          `Prosedur dan batas risiko ${id} ditetapkan oleh pengurus.`,
          `Procedures and limits for ${en} risk are set by the board (pengurus).`,
        ],
        [
          `Pengelolaan sumber daya manusia mendukung penanganan risiko ${id}.`,
          `The way people are employed and trained supports the handling of ${en} risk.`,
        ],
        ...more,
      ],
    }),
    asked({
      code: process,
      name: [
        `KPMR ${id}: proses dan sistem informasi`,
        `Handling of ${en} risk: process and information system`,
      ],
      documents: papers,
      methods: ['document', 'observation'],
      questions: [
        [
          `Sistem informasi membantu pengurus memutuskan hal yang menyangkut risiko ${id}.`,
          `The information system helps the board decide on ${en} risk.`,
        ],
        [
          `Pengendalian intern atas risiko ${id} dijalankan.`,
          `Internal control of ${en} risk is carried out.`,
        ],
        [
          `Penyelenggaraan teknologi informasi untuk mengurangi risiko ${id} diatur dengan kebijakan dan prosedur.`,
          `Policies and procedures rule how information technology lessens ${en} risk.`,
        ],
        [
          `Audit berkala atas penanganan risiko ${id} dilakukan, dilaporkan, dan ditindaklanjuti.`,
          `The handling of ${en} risk is audited regularly, with a report that is followed up.`,
        ],
      ],
    }),
  ]
}

const handlings = [
  ...handling({ code: ['B2.1', 'B2.2', 'B2.3'], id: 'operasional', en: 'operational' }, []),
  ...handling({ code: ['B2.4', 'B2.5', 'B2.6'], id: 'kepatuhan', en: 'compliance' }, [
    [
      'Kebijakan intern mendukung kepatuhan pada peraturan perkoperasian.',
      'Internal policies support compliance with the law on cooperatives.',
    ],
  ]),
  ...handling({ code: ['B2.7', 'B2.8', 'B2.9'], id: 'likuiditas', en: 'liquidity' }, [
    [
      'Kebijakan intern mendukung ketersediaan likuiditas sesuai peraturan perkoperasian.',
      'Internal policies support the liquidity that the law on cooperatives asks for.',
    ],
    [
      'Ketergantungan pada satu sumber dana dicegah sesuai skala usaha koperasi.',
      'Dependence on a single source of funds is prevented, as fits the scale of the business.',
    ],
  ]),
]

const of = (sets: readonly ReturnType<typeof asked>[]) => sets.map(({ indicator }) => indicator)

export const RISK = {
  subAspects: [
    subAspect(
      'B1',
      ['Risiko inheren', 'Inherent risk'],
      [...of([...operational, ...compliance]), ...liquidity, funding.indicator],
    ),
    subAspect(
      'B2',
      ['Kualitas penerapan manajemen risiko (KPMR)', 'Quality of risk management (KPMR)'],
      of(handlings),
    ),
  ],
  questions: [...operational, ...compliance, funding, ...handlings].flatMap(
    ({ questions }) => questions,
  ),
}
