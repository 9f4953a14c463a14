export const duplicates = {
  title: 'Ikkita hisob',
  lede: 'Ehtimol, ikkita hisobi bor foydalanuvchilar. Inson ikkala hisob ham oʻziniki ekanini oʻzi tasdiqlamaguncha hech narsa koʻchirilmaydi.',
  columns: { stays: 'Hisob', other: 'Boshqa hisob', why: 'Nima uchun', act: 'Amal' },
  reasons: { name: 'Ismi bir xil', words: 'Ismidagi soʻzlar bir xil', phone: 'Telefon raqamlari bir xil' },
  born: (year: string) => `Tugʻilgan yili: ${year}`,
  joined: (date: string) => `Roʻyxatdan oʻtgan kuni: ${date}`,
  learning: (courses: number, certificates: number) => `Kurslar: ${courses}, sertifikatlar: ${certificates}`,
  keepFirst: 'Birinchisini qoldirishni taklif qilish',
  keepSecond: 'Ikkinchisini qoldirishni taklif qilish',
  asked: 'Taklif yuborilgan',
  justAsked: 'Inson saytdan bildirishnoma oladi va ikkala hisob ham oʻziniki ekanini tasdiqlaydi.',
  none: {
    title: 'Bunday foydalanuvchilar yoʻq',
    text: 'Ismi va tugʻilgan yili yoki telefoni bir xil ikkita hisob yoʻq.',
  },
  merge: {
    title: 'Sizning ikkita hisobingiz',
    lede: 'Agar bu saytda ikkinchi hisobingiz boʻlsa, ularni birlashtirishingiz mumkin. Shu hisob qoladi.',
    open: 'Ikkita hisobni birlashtirish',
    goes: 'Nimalar shu hisobga oʻtadi',
    goesList: [
      'kurslar va ulardagi barcha ishlaringiz; kurs ikkalasida ham boʻlsa, koʻproq oʻtilgani qoladi',
      'akademik soatlar, har biri faqat bir marta hisoblanadi, va sertifikatlar',
      'ish joylaringiz, roziliklaringiz va xabarlaringiz',
      'boshqa hisobning telefoni yoki elektron pochtasi, agar bu hisobda boʻlmasa',
    ],
    after: (days: number) =>
      `Shundan keyin boshqa hisobga kirib boʻlmaydi. Birlashtirishni ${days} kun ichida bekor qilishingiz mumkin.`,
    asked:
      'Administrator Sizda ikkinchi hisob bor deb hisoblaydi. Toʻgʻri boʻlsa, quyida tasdiqlang. Notoʻgʻri boʻlsa, bildiring.',
    decline: 'Menda boshqa hisob yoʻq',
    declined: 'Rahmat, bu haqda qayta soʻramaymiz.',
    form: 'Boshqa hisob Sizniki ekanini tasdiqlang',
    fields: { contact: 'Boshqa hisobning telefoni yoki elektron pochtasi', password: 'Boshqa hisobning paroli' },
    submit: 'Birlashtirish',
    code: {
      lede: 'Boshqa hisobning ikkinchi omili bor. Uning ilovasidagi kodni yoki zaxira kodlaridan birini yozing.',
      label: 'Boshqa hisobning kodi',
      onlyPasskey:
        'Agar kodlar boʻlmay, faqat kirish kaliti boʻlsa: u bilan boshqa hisobga kirib, ikkalasini oʻsha yerdan birlashtiring. Shunda oʻsha hisob qoladi.',
      again: 'Qaytadan boshlash',
    },
    done: 'Ikkala hisob birlashtirildi.',
    list: 'Shu hisobga qoʻshilgan hisoblar',
    columns: { name: 'Hisob', at: 'Qachon', until: 'Qachongacha bekor qilish mumkin', act: 'Amal' },
    undo: 'Bekor qilish',
    undone: 'Ikkala hisob yana alohida.',
  },
  objection: {
    title: 'Hisoblarni birlashtirish',
    lede: (at: string) =>
      `${at} Sizning hisobingiz shu saytdagi boshqa hisob bilan birlashtirildi. Buni qilgan kishi uning parolini bilgan.`,
    text: (until: string) =>
      `Agar buni oʻzingiz qilgan boʻlsangiz, hech narsa qilish shart emas. Agar Siz boʻlmasangiz, ularni yana ajrating, muddati: ${until}. Hisobingiz ichidagi hamma narsasi bilan Sizga qaytadi, eski parol endi ishlamaydi.`,
    submit: 'Bu men emasman, ajratish',
    late: (until: string) => `Birlashtirishni bekor qilish muddati: ${until}. Koordinatoringizga murojaat qiling.`,
    undone: 'Ikkala hisob yana alohida',
    newPassword: 'Hisobingizga yangi parol qoʻyish',
  },
}
