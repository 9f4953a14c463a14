/** The words that stand on a certificate; with the name and the course between them they are one sentence. */
export const certificate = {
  title: 'Sertifikat',
  lead: 'Ushbu sertifikat egasi',
  statement: 'quyidagi oʻquv kursini muvaffaqiyatli tamomladi',
  hours: (n: number) => `${n} akademik soat`,
  result: (percent: string) => `natija: ${percent}`,
  serial: 'Sertifikat raqami',
  verify: 'Tekshirish uchun QR-kodni skanerlang yoki raqamni shu manzilda kiriting:',
  qrAlt: 'Sertifikatni tasdiqlovchi sahifaning QR-kodi',
  sealAlt: 'Sertifikat bergan tashkilot belgisi',
}
