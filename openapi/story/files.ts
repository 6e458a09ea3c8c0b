import type { Chapter, Step } from './step.js'

const csv = (...lines: readonly string[]): NonNullable<Step['file']> => ({
  contentType: 'text/csv',
  text: `${lines.join('\r\n')}\r\n`,
})

const nominees = csv(
  'kind,name,regionCode,jenis,badanHukum',
  'cooperative,Koperasi Cempaka {{run}},32.71.02,konsumen,518/{{run}}-A/BH/KANKOP',
  'enterprise,Tahu Susu Lembah Sari {{run}},32.71.04,,',
  'cooperative,Koperasi Kenari {{run}},Bogor,jasa,518/{{run}}-B/BH/KANKOP',
)

export const files: Chapter = {
  name: { id: 'Berkas dan perubahan', en: 'Files and changes' },
  about: {
    id: 'Memasukkan peserta dari berkas, mengekspor kasus, dan mengikuti perubahan.',
    en: 'Bringing participants in from a file, exporting cases, and following what changes.',
  },
  steps: [
    {
      operationId: 'getImportTemplate',
      name: { id: 'Ambil contoh berkas peserta', en: 'Get the template of participants' },
      as: 'manager',
      at: '2018-08-20',
      path: { dataset: 'participants' },
    },
    {
      operationId: 'createImport',
      name: { id: 'Periksa berkas tanpa menyimpan', en: 'Check a file without keeping it' },
      as: 'manager',
      query: { dataset: 'participants', dryRun: 'true' },
      file: nominees,
      save: { importId: '/id' },
      isAwaited: true,
    },
    {
      operationId: 'listImportRows',
      name: { id: 'Lihat baris yang keliru', en: 'See the rows to mend' },
      as: 'manager',
      query: { fate: 'rejected' },
    },
    {
      operationId: 'createImport',
      name: { id: 'Masukkan baris yang benar', en: 'Bring in the rows that are right' },
      as: 'manager',
      query: { dataset: 'participants', onError: 'skip' },
      file: nominees,
      save: { importId: '/id' },
      isAwaited: true,
      example: true,
    },
    {
      operationId: 'getImport',
      name: { id: 'Lihat hasil impor', en: 'See what became of it' },
      as: 'manager',
    },
    {
      operationId: 'listImports',
      name: { id: 'Lihat semua impor', en: 'See all imports' },
      as: 'manager',
      query: { dataset: 'participants', limit: '2' },
    },
    {
      operationId: 'cancelImport',
      name: { id: 'Batalkan impor yang belum selesai', en: 'Cancel an import under way' },
      as: 'manager',
      body: {},
      isByHand: true,
    },
    {
      operationId: 'listExports',
      name: { id: 'Lihat apa yang dapat diekspor', en: 'See what can be exported' },
      as: 'reporter',
      query: { limit: '2' },
    },
    {
      operationId: 'getExport',
      name: { id: 'Ekspor kasus program', en: 'Export the cases of the programme' },
      as: 'manager',
      path: { dataset: 'cases' },
      query: {
        format: 'csv',
        columns: 'id,caseNumber,stage,result,enrolledOn,closedOn',
        programmeId: '{{programmeId}}',
      },
    },
    {
      operationId: 'listChanges',
      name: { id: 'Ikuti perubahan dari awal', en: 'Follow the changes from the beginning' },
      as: 'reporter',
      query: { types: 'case', limit: '2' },
      save: { changeCursor: '/nextCursor' },
    },
    {
      operationId: 'listChanges',
      name: { id: 'Lanjutkan dari perubahan terakhir', en: 'Go on from the last one' },
      as: 'reporter',
      query: { types: 'case', limit: '2', after: '{{changeCursor}}' },
      example: true,
    },
  ],
}
