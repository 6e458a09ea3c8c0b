import { defineProblem } from '../platform/problem/problem.js'

export const fileTypeMismatch = defineProblem({
  code: 'file_type_mismatch',
  status: 422,
  title: {
    id: 'Isi berkas bukan seperti yang disebut Content-Type.',
    en: 'The file is not what its Content-Type says.',
  },
  happened: {
    id: 'Bita pertama berkas tidak sesuai dengan jenis pada Content-Type, atau berkasnya kosong. Nama berkas tidak diperhitungkan. Tidak ada yang disimpan.',
    en: 'The first bytes of the file do not fit the type in Content-Type, or the file is empty. Its name does not count. Nothing was stored.',
  },
  remedy: {
    id: 'Kirim Content-Type yang sesuai dengan isi berkas. Bila berkas rusak, pindai ulang atau simpan sebagai PDF.',
    en: 'Send the Content-Type that fits the content. If the file is damaged, scan it again or save it as PDF.',
  },
})
