import t from 'tap'
import {
  type AttachmentMediaType,
  detectMediaType,
  dispositionOf,
  fileNameFor,
} from '../../src/attachments/rules.js'

const bytes = (text: string) => Buffer.from(text, 'latin1')

t.test('detectMediaType goes by the first bytes alone', async (t) => {
  const cases: [string, string | null][] = [
    ['%PDF-1.7\n', 'application/pdf'],
    ['\xff\xd8\xff\xe0\0\x10JFIF', 'image/jpeg'],
    ['\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'image/png'],
    ['RIFF\x10\0\0\0WEBPVP8 ', 'image/webp'],
    ['\0\0\0\x18ftypheic\0\0\0\0', 'image/heic'],
    ['\0\0\0\x18ftypmp42\0\0\0\0', null],
    ['RIFF\x10\0\0\0WAVEfmt ', null],
    [' %PDF-1.7', null],
    ['<html><script>', null],
    ['MZ\x90\0', null],
    ['PK\x03\x04', null],
    ['', null],
  ]
  for (const [head, type] of cases) t.equal(detectMediaType(bytes(head)), type, head)
})

t.test('fileNameFor ends as the type does', async (t) => {
  const cases: [string | undefined, AttachmentMediaType, string][] = [
    [undefined, 'application/pdf', 'lampiran.pdf'],
    ['  ', 'image/png', 'lampiran.png'],
    ['neraca.PDF', 'application/pdf', 'neraca.PDF'],
    ['foto.jpeg', 'image/jpeg', 'foto.jpeg'],
    ['laporan.exe', 'application/pdf', 'laporan.exe.pdf'],
  ]
  for (const [asked, type, name] of cases) t.equal(fileNameFor(asked, type), name)
})

t.test('dispositionOf saves, whatever the name holds', async (t) => {
  t.equal(
    dispositionOf('RAT 2017 "final".pdf'),
    `attachment; filename="RAT 2017 _final_.pdf"; filename*=UTF-8''RAT%202017%20%22final%22.pdf`,
  )
  t.equal(
    dispositionOf("méi'n.pdf"),
    `attachment; filename="m_i'n.pdf"; filename*=UTF-8''m%C3%A9i%27n.pdf`,
  )
})
