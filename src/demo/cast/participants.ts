/** The participants: figures of the latest book year before their programme, money in million rupiah. */

import type { Jenis } from '../../participants/rules.js'
import type { CooperativeCourseKey, EnterpriseCourseKey } from './courses.js'

export type CooperativeRow = readonly [
  name: string,
  jenis: Jenis,
  kelompok: string,
  district: string,
  street: string,
  course: CooperativeCourseKey,
  membersMale: number,
  membersFemale: number,
  volume: number,
  assets: number,
  shu: number,
]
export type EnterpriseRow = readonly [
  name: string,
  product: string,
  district: string,
  street: string,
  course: EnterpriseCourseKey,
  workersMale: number,
  workersFemale: number,
  volume: number,
  assets: number,
]

// biome-ignore format: one participant a line; formatted, each takes twelve
export const PILOT_COOPERATIVES: readonly CooperativeRow[] = [
  ['Kopkar Pabrik Benang Wijaya', 'simpan_pinjam', 'karyawan', '32.71.02', 'Jl. Pintal 4', 'rat_missed', 96, 142, 1320, 1710, 47],
  ['KPRI Tunas Puskesmas', 'simpan_pinjam', 'pegawai_negeri', '32.71.06', 'Jl. Seledri 18', 'loans_only', 41, 118, 980, 1460, 52],
  ['Kopwan Dahlia Rangga', 'konsumen', 'wanita', '32.71.01', 'Jl. Dahlia 7', 'women_market', 0, 84, 312, 265, 11],
  ['KSP Rukun Pasar Lama', 'simpan_pinjam', 'simpan_pinjam', '32.71.03', 'Jl. Lumbung 22', 'bad_loans', 133, 171, 1540, 1890, 38],
  ['KSPPS Lentera Umat Asri', 'simpan_pinjam', 'kspps', '32.71.06', 'Jl. Surau 3', 'sharia_board', 148, 203, 1110, 1375, 33],
  ['KSU Bina Warga Sukamulya', 'konsumen', 'serba_usaha', '32.71.05', 'Jl. Kenari 15', 'dormant', 88, 64, 96, 210, 2],
  ['Koperasi Susu Lembu Gede', 'produsen', 'peternakan', '32.71.04', 'Jl. Kandang 1', 'declining', 74, 21, 2260, 1430, 29],
  ['Koperasi Perumahan Taman Hijau Bersusun', 'jasa', 'perumahan', '32.71.06', 'Jl. Taman 30', 'misused_funds', 102, 77, 640, 2150, 14],
  ['Koperasi Pemuda Obor Fajar', 'konsumen', 'pemuda', '32.71.01', 'Jl. Obor 9', 'beyond_help', 38, 15, 0, 46, 0],
  ['Koperasi PKL Sahabat Jalan', 'pemasaran', 'pedagang_kaki_lima', '32.71.03', 'Jl. Peron 2', 'rat_missed', 61, 49, 205, 118, 5],
]

// biome-ignore format: one participant a line; formatted, each takes twelve
export const PILOT_ENTERPRISES: readonly EnterpriseRow[] = [
  ['Tahu Susu Lembah Sari', 'Tahu susu', '32.71.04', 'Gg. Kedelai 5', 'few_buyers', 3, 4, 426, 138],
  ['Manisan Pala Kebun Nenek', 'Manisan pala', '32.71.01', 'Jl. Pala 11', 'few_buyers', 1, 5, 264, 92],
  ['Sepatu Kulit Langkah Tegap', 'Sepatu kulit', '32.71.01', 'Gg. Sol 8', 'ready_for_credit', 6, 2, 588, 245],
  ['Batik Rintik Sore', 'Batik', '32.71.05', 'Jl. Canting 6', 'small_alone', 2, 7, 336, 180],
  ['Lapis Talas Teras Rumah', 'Kue talas', '32.71.06', 'Jl. Teras 14', 'small_alone', 1, 3, 228, 74],
  ['Mebel Pondok Tukang', 'Mebel kayu', '32.71.04', 'Jl. Ketam 20', 'costly_workshop', 8, 1, 912, 540],
  ['Katering Dapur Kenanga', 'Jasa boga', '32.71.02', 'Jl. Kenanga 3', 'costly_workshop', 2, 9, 768, 225],
  ['Bordir Nila Halus', 'Bordir', '32.71.03', 'Gg. Benang 2', 'tired_owner', 0, 4, 144, 68],
  ['Servis Elektronik Arus Kita', 'Servis elektronik', '32.71.03', 'Jl. Kabel 17', 'tired_owner', 3, 0, 168, 55],
  ['Minuman Herbal Jahe Kabut', 'Minuman jahe', '32.71.05', 'Jl. Rimpang 1', 'small_alone', 1, 2, 108, 39],
]

// biome-ignore format: one participant a line; formatted, each takes twelve
export const COOPERATIVES_2018: readonly CooperativeRow[] = [
  ['Kopkar Banyu Asri', 'simpan_pinjam', 'karyawan', '32.71.03', 'Jl. Mata Air 1', 'parent_policy', 214, 61, 2840, 4120, 96],
  ['Kopkar Bakti Husada Melati', 'konsumen', 'karyawan', '32.71.04', 'Jl. Perawat 12', 'busy_board', 58, 187, 1260, 980, 21],
  ['Koperasi Pegawai Kampus Cendana', 'simpan_pinjam', 'karyawan', '32.71.04', 'Jl. Cendana 40', 'rat_missed', 132, 118, 1875, 2240, 64],
  ['KPRI Guru Cipta Warga', 'simpan_pinjam', 'pegawai_negeri', '32.71.06', 'Jl. Kapur Tulis 5', 'loans_only', 86, 142, 1640, 2315, 88],
  ['KPRI Karya Abdi Kelurahan', 'simpan_pinjam', 'pegawai_negeri', '32.71.02', 'Jl. Balai 2', 'loans_only', 103, 71, 1205, 1680, 61],
  ['Kopwan Anggrek Mulya', 'konsumen', 'wanita', '32.71.05', 'Jl. Anggrek 16', 'women_market', 0, 96, 384, 302, 14],
  ['Koperasi Pedagang Pasar Kebon Randu', 'simpan_pinjam', 'pedagang_pasar', '32.71.03', 'Jl. Randu 28', 'bad_loans', 187, 164, 2110, 2630, 57],
  ['KSP Dana Guyub', 'simpan_pinjam', 'simpan_pinjam', '32.71.02', 'Jl. Guyub 10', 'bad_loans', 79, 93, 870, 1045, 19],
  ['KSP Mitra Lestari Sukawangi', 'simpan_pinjam', 'simpan_pinjam', '32.71.01', 'Jl. Sukawangi 33', 'bad_loans', 121, 88, 1330, 1590, 41],
  ['KSPPS Amanah Cahaya Ilmu', 'simpan_pinjam', 'kspps', '32.71.06', 'Jl. Pesantren 6', 'sharia_board', 165, 190, 1420, 1780, 45],
  ['Koperasi Angkutan Roda Rukun', 'jasa', 'angkutan_darat', '32.71.05', 'Jl. Pangkalan 3', 'rat_missed', 241, 6, 1740, 1120, 36],
  ['KSU Maju Sagala', 'konsumen', 'serba_usaha', '32.71.01', 'Jl. Sagala 21', 'dormant', 112, 95, 130, 284, 3],
  ['Koperasi Perajin Sandal Jejak Karya', 'produsen', 'industri_kerajinan', '32.71.01', 'Gg. Sandal 4', 'dormant', 97, 38, 175, 198, 4],
  ['KSU Warga Tani Kota', 'produsen', 'pertanian', '32.71.06', 'Jl. Pematang 8', 'dormant', 66, 42, 84, 156, 1],
  ['Kopti Kedelai Nusa Asri', 'produsen', 'kopti', '32.71.04', 'Jl. Kedelai 19', 'declining', 128, 24, 5480, 2260, 52],
  ['KSU Griya Raharja Baru', 'konsumen', 'serba_usaha', '32.71.05', 'Jl. Griya 7', 'misused_funds', 144, 131, 920, 1340, 18],
  ['Koperasi Mahasiswa Bina Karya Muda', 'konsumen', 'mahasiswa', '32.71.04', 'Jl. Asrama 25', 'beyond_help', 52, 47, 0, 61, 0],
  ['Koperasi Konsumen Wredatama Budi Luhur', 'konsumen', 'wredatama', '32.71.02', 'Jl. Purna 13', 'healthy', 136, 109, 745, 890, 71],
]

// biome-ignore format: one participant a line; formatted, each takes twelve
export const ENTERPRISES_2018: readonly EnterpriseRow[] = [
  ['Keripik Talas Rasa Kebun', 'Keripik talas', '32.71.01', 'Jl. Umbi 9', 'few_buyers', 2, 6, 372, 115],
  ['Asinan Segar Wangi', 'Asinan buah', '32.71.03', 'Jl. Belimbing 4', 'few_buyers', 1, 4, 298, 76],
  ['Kopi Sangrai Lereng Hujan', 'Kopi bubuk', '32.71.05', 'Jl. Sangrai 2', 'few_buyers', 4, 2, 455, 210],
  ['Konveksi Benang Rapi', 'Pakaian seragam', '32.71.06', 'Jl. Jahit 31', 'ready_for_credit', 5, 11, 1140, 420],
  ['Percetakan Warna Kita', 'Cetak dan sablon', '32.71.03', 'Jl. Tinta 15', 'ready_for_credit', 7, 3, 864, 395],
  ['Boneka Kain Si Gemoy', 'Boneka kain', '32.71.02', 'Gg. Dakron 6', 'small_alone', 1, 8, 318, 88],
  ['Anyaman Bambu Sari Rimba', 'Anyaman bambu', '32.71.01', 'Kp. Bambu 12', 'small_alone', 4, 3, 186, 52],
  ['Bengkel Las Pijar Logam', 'Pagar dan kanopi', '32.71.04', 'Jl. Logam 27', 'costly_workshop', 9, 1, 1056, 610],
  ['Warung Soto Kuah Kenari', 'Rumah makan', '32.71.02', 'Jl. Kenari 1', 'tired_owner', 2, 3, 276, 94],
  ['Toko Kelontong Rejeki Pagi', 'Kebutuhan harian', '32.71.06', 'Jl. Fajar 18', 'tired_owner', 1, 1, 324, 120],
  ['Penjahit Jarum Mas', 'Jahitan', '32.71.05', 'Gg. Jarum 3', 'tired_owner', 1, 2, 132, 48],
  ['Sirup Pala Harum Kebun', 'Sirup pala', '32.71.01', 'Jl. Pala 29', 'few_buyers', 1, 3, 158, 60],
]
