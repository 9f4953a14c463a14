import type { CertificateFacts } from '#app/domains/certificates/drawing/facts.ts'

const shared = { serial: 'BLM-7K4M-9Q2X-C', academicHours: 16, resultPercent: 92, issuedAt: '2026-11-21T10:00:00.000Z' }
const verifyUrl = `https://bilim.example/v/${shared.serial}`

const inLanguages: Record<
  CertificateFacts['locale'],
  Omit<CertificateFacts, keyof typeof shared | 'locale' | 'verifyUrl'>
> = {
  ky: {
    officialName: 'Асанова Бурул Асан кызы',
    courseTitle: 'Бюджеттик процесс жана коомдук угуулар',
    organisationName: 'Жергиликтүү башкаруу академиясы',
    signatoryName: 'Жумабеков Нурлан Өмүрбекович',
    signatoryPost: 'Академиянын ректору',
    issuedOn: '2026-жылдын 21-ноябры',
    words: {
      title: 'Сертификат',
      lead: 'Ушуну менен тастыкталат:',
      statement: 'төмөнкү окуу курсун ийгиликтүү аяктады',
      hours: '16 академиялык саат',
      result: 'жыйынтыгы: эң жакшы, 92\u00a0%',
      serial: 'Сертификаттын номери',
      verify: 'Тастыктоо үчүн QR кодду сканерлеңиз же номерди бул даректе жазыңыз:',
      qrAlt: 'Сертификатты тастыктоочу барактын QR коду',
      sealAlt: 'Берген уюмдун белгиси',
    },
  },
  uz: {
    officialName: 'Gʻulomova Maʼmura Oʻktam qizi',
    courseTitle: 'Budjet jarayoni va jamoatchilik eshituvlari',
    organisationName: 'Mahalliy boshqaruv akademiyasi',
    signatoryName: 'Yoʻldoshev Shuhrat Anvar oʻgʻli',
    signatoryPost: 'Akademiya rektori',
    issuedOn: '2026-yil 21-noyabr',
    words: {
      title: 'Sertifikat',
      lead: 'Ushbu sertifikat quyidagini tasdiqlaydi:',
      statement: 'oʻquv kursini muvaffaqiyatli tamomladi',
      hours: '16 akademik soat',
      result: 'natija: aʼlo, 92\u00a0%',
      serial: 'Sertifikat raqami',
      verify: 'Tekshirish uchun QR-kodni skanerlang yoki raqamni shu manzilda kiriting:',
      qrAlt: 'Sertifikatni tasdiqlovchi sahifaning QR-kodi',
      sealAlt: 'Bergan tashkilot belgisi',
    },
  },
  oz: {
    officialName: 'Ғуломова Маъмура Ўктам қизи',
    courseTitle: 'Бюджет жараёни ва жамоатчилик эшитувлари',
    organisationName: 'Маҳаллий бошқарув академияси',
    signatoryName: 'Йўлдошев Шуҳрат Анвар ўғли',
    signatoryPost: 'Академия ректори',
    issuedOn: '2026 йил 21 ноябрь',
    words: {
      title: 'Сертификат',
      lead: 'Ушбу сертификат қуйидагини тасдиқлайди:',
      statement: 'ўқув курсини муваффақиятли тамомлади',
      hours: '16 академик соат',
      result: 'натижа: аъло, 92\u00a0%',
      serial: 'Сертификат рақами',
      verify: 'Текшириш учун QR кодни сканерланг ёки рақамни шу манзилда киритинг:',
      qrAlt: 'Сертификатни тасдиқловчи саҳифанинг QR коди',
      sealAlt: 'Берган ташкилот белгиси',
    },
  },
  ru: {
    officialName: 'Королёва Анна Сергеевна',
    courseTitle: 'Бюджетный процесс и общественные слушания',
    organisationName: 'Академия местного управления',
    signatoryName: 'Жумабеков Нурлан Омурбекович',
    signatoryPost: 'Ректор академии',
    issuedOn: '21 ноября 2026 г.',
    words: {
      title: 'Сертификат',
      lead: 'Настоящим подтверждается, что',
      statement: 'успешно завершил(а) обучение по курсу',
      hours: '16 академических часов',
      result: 'результат: отлично, 92\u00a0%',
      serial: 'Номер сертификата',
      verify: 'Для проверки отсканируйте QR-код или введите номер по адресу',
      qrAlt: 'QR-код страницы, подтверждающей этот сертификат',
      sealAlt: 'Знак выдавшей организации',
    },
  },
  en: {
    officialName: 'Burul Asanova',
    courseTitle: 'The Budget Process and Public Hearings',
    organisationName: 'Academy of Local Government',
    signatoryName: 'Nurlan Jumabekov',
    signatoryPost: 'Rector of the Academy',
    issuedOn: '21 November 2026',
    words: {
      title: 'Certificate',
      lead: 'This is to certify that',
      statement: 'has successfully completed the course',
      hours: '16 academic hours',
      result: 'result: excellent, 92%',
      serial: 'Certificate number',
      verify: 'To verify, scan the code or enter the number at',
      qrAlt: 'QR code of the page that confirms this certificate',
      sealAlt: 'Mark of the issuing organisation',
    },
  },
}

export const certificateLocales = Object.keys(inLanguages) as CertificateFacts['locale'][]

/** A certificate as it would be issued in that language, with whatever the test wants different. */
export function certificateFacts(
  locale: CertificateFacts['locale'],
  different: Partial<CertificateFacts> = {},
): CertificateFacts {
  return { ...shared, verifyUrl, locale, ...inLanguages[locale], ...different }
}
