/** Odamlarga nima haqida xabar beriladi: saytdagi qutida, pochta va SMS orqali. */
export const notices = {
  kinds: {
    'certificate-ready': {
      title: ({ course }: { course: string }) => `Sertifikatingiz tayyor: ${course}`,
      text: ({ serial }: { serial: string }) =>
        `Uni koʻrish va yuklab olish mumkin. Sertifikatni koʻrgan har bir kishi uni ${serial} raqami yoki QR-kodi orqali tekshira oladi.`,
    },
    'new-device': {
      title: () => 'Hisobingizga yangi qurilmadan kirildi',
      text: ({ device, at }: { device: string; at: string }) =>
        `Qurilma: ${device}. Vaqti: ${at}. Agar bu Siz boʻlmasangiz, barcha seanslarni yakunlang va yangi parol oʻrnating.`,
    },
    'password-changed': {
      title: () => 'Hisobingiz paroli oʻzgartirildi',
      text: () => 'Agar buni Siz qilmagan boʻlsangiz, darhol yangi parol soʻrang va koordinatorga yozing.',
    },
    'second-factor-changed': {
      title: ({ change }: { change: string }) => `Kirishning ikkinchi qadami oʻzgartirildi: ${change}`,
      text: () => 'Agar buni Siz qilmagan boʻlsangiz, darhol yangi parol oʻrnating va koordinatorga yozing.',
    },
    'contact-changed': {
      title: ({ contactChange }: { contactChange: string }) => `Hisobingizdagi aloqa maʼlumotlari: ${contactChange}`,
      text: () => 'Agar buni Siz qilmagan boʻlsangiz, darhol koordinatorga yozing.',
    },
    'contact-change-asked': {
      title: () => 'Hisobingizga boshqa telefon yoki pochta kiritilmoqda',
      text: ({ by, until }: { by: string; until: string }) =>
        `Kiritgan: ${by}. Buni Siz soʻramagan boʻlsangiz, toʻxtating; muddati: ${until}. Oʻzingiz soʻragan boʻlsangiz, hech narsa qilmang.`,
    },
    'contact-change-objected': {
      title: ({ name }: { name: string }) => `Aloqa maʼlumotini oʻzgartirish toʻxtatildi: ${name}`,
      text: () =>
        'Eski telefon yoki pochta egasi buni hech kim soʻramaganini bildirdi. Sizga kim murojaat qilganini qayta tekshiring.',
    },
    'role-granted': {
      title: ({ role }: { role: string }) => `Sizga rol berildi: ${role}`,
      text: ({ to }: { to: string }) => `Muddati: ${to}.`,
    },
    'role-ended': {
      title: ({ role }: { role: string }) => `Rolingiz tugatildi: ${role}`,
      text: () => 'Oʻqishingiz, soatlaringiz va sertifikatlaringiz oʻzgarishsiz qoladi.',
    },
    'timed-access': {
      title: ({ by }: { by: string }) => `Administratorga hisobingizga vaqtincha kirish huquqi berildi: ${by}`,
      text: ({ reason, from, until }: { reason: string; from: string; until: string }) =>
        `Boshlanishi: ${from}. Tugashi: ${until}. Sababi: ${reason}`,
    },
    'export-ready': {
      title: () => 'Maʼlumotlaringiz nusxasi tayyor',
      text: () => 'Uni bir necha kun davomida yuklab olish mumkin, keyin u oʻchiriladi.',
    },
    'erasure-asked': {
      title: ({ dueAt }: { dueAt: string }) => `Hisobingiz oʻchiriladigan sana: ${dueAt}`,
      text: () => 'Ungacha maʼlumotlaringiz haqidagi sahifada fikringizni oʻzgartirishingiz mumkin.',
    },
    'merge-proposed': {
      title: () => 'Sizda ikkita hisob boʻlishi mumkin',
      text: () =>
        'Administrator shunday deb hisoblaydi. Toʻgʻri boʻlsa, «Ikkita hisob» sahifasida ularni birlashtiring; notoʻgʻri boʻlsa, oʻsha yerda bildiring.',
    },
    'account-merged': {
      title: ({ name }: { name: string }) => `Ikki hisob birlashtirildi: ${name}`,
      text: () =>
        'Ikkalasining soatlari va sertifikatlari saqlandi. Qachongacha bekor qilish mumkinligi sahifada yozilgan.',
    },
    'account-merged-away': {
      title: () => 'Sizning hisobingiz boshqa hisob bilan birlashtirildi',
      text: () =>
        'Endi unga alohida kirib boʻlmaydi. Agar buni Siz qilmagan boʻlsangiz, havolani ochib, ularni yana ajrating.',
    },
    'merge-objected': {
      title: ({ name }: { name: string }) => `Ikki hisob yana ajratildi: ${name}`,
      text: () => 'Boshqa hisobning telefoni yoki elektron pochtasi orqali ularni egasi birlashtirmagani bildirildi.',
    },
    'proposal-waiting': {
      title: ({ proposal }: { proposal: string }) => `Qaroringiz kutilmoqda: ${proposal}`,
      text: () => 'Ikkinchi kishining qarori kerak. Sababini oʻqing, soʻng rozi boʻling yoki rad eting.',
    },
    'proposal-decided': {
      title: ({ proposal }: { proposal: string }) => `Taklifingiz boʻyicha qaror qabul qilindi: ${proposal}`,
      text: ({ outcome }: { outcome: string }) => `Qaror: ${outcome}.`,
    },
  },
  changes: {
    'totp-on': 'ilova kodlari yoqildi',
    'totp-off': 'ilova kodlari oʻchirildi',
    'passkey-added': 'kirish kaliti qoʻshildi',
    'passkey-removed': 'kirish kaliti olib tashlandi',
    'recovery-codes-made': 'yangi zaxira kodlari yaratildi',
    'recovery-code-used': 'zaxira kodi ishlatildi',
    reset: 'administrator olib tashladi',
    other: 'hisobingizdan qarang',
  },
  contactChanges: {
    'phone-changed': 'telefon oʻzgartirildi',
    'phone-added': 'telefon qoʻshildi',
    'phone-removed': 'telefon olib tashlandi',
    'email-changed': 'elektron pochta oʻzgartirildi',
    'email-added': 'elektron pochta qoʻshildi',
    'email-removed': 'elektron pochta olib tashlandi',
  },
  noEnd: 'muddatsiz',
  inbox: {
    title: 'Bildirishnomalar',
    unread: (n: number) => (n === 0 ? 'Hammasi oʻqilgan.' : `${n} ta oʻqilmagan bildirishnoma.`),
    isNew: 'Yangi',
    open: 'Ochish',
    read: 'Oʻqilgan deb belgilash',
    readAll: 'Hammasini oʻqilgan deb belgilash',
    none: { title: 'Hozircha bildirishnoma yoʻq', text: 'Sizga tegishli hamma narsa shu yerda paydo boʻladi.' },
  },
  wishes: {
    title: 'Xatlar va SMS',
    lede: 'Sayt Sizga qanday yozadi. Saytdagi bildirishnomalarda har doim hammasi bor.',
    channel: 'Usuli',
    channels: { mail: 'Elektron pochta', sms: 'SMS', none: 'Yozilmasin: faqat saytdagi bildirishnomalar' },
    noEmail: 'Hisobingizda elektron pochta yoʻq, shuning uchun xat oʻrniga SMS yuboriladi.',
    noPhone: 'Hisobingizda telefon yoʻq, shuning uchun SMS oʻrniga xat yuboriladi.',
    security:
      'Hisobingiz xavfsizligi haqida darhol, kechasi ham, hatto xatlardan voz kechgan boʻlsangiz ham yozamiz: yangi qurilma, yangi parol yoki aloqa maʼlumoti, rol, administratorning kirishi.',
    rhythm: 'Qachon',
    rhythms: { 'at-once': 'Darhol', daily: 'Kuniga bir marta, ertalab soat 8 da, hammasi birga' },
    quiet: 'Sokin soatlar',
    quietHelp: 'Bu vaqtda hech narsa yuborilmaydi, hammasi uning tugashini kutadi. Bir xil vaqt: sokin soatlar yoʻq.',
    quietFrom: 'Boshlanishi',
    quietTo: 'Tugashi',
    locale: 'Xatlar tili',
    submit: 'Saqlash',
    saved: 'Saqlandi.',
  },
  unsubscribe: {
    title: 'Endi xat yuborilmasinmi?',
    text: 'Sizga sayt yangiliklari haqida xat va SMS kelmaydi. Hisobingiz xavfsizligi haqida avvalgidek xabar beramiz. Saytdagi bildirishnomalar qoladi.',
    submit: 'Yuborilmasin',
    done: 'Endi xatlar kelmaydi.',
    back: 'Xatlar va SMS haqidagi sahifada istalgan vaqtda boshqacha tanlash mumkin.',
    settings: 'Xatlar va SMS',
  },
}
