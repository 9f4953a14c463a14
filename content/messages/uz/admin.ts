export const admin = {
  title: 'Boshqaruv',
  pages: {
    label: 'Sahifalar',
    here: (n: number, of: number) => `${of} sahifadan ${n}-sahifa`,
    previous: 'Oldingi',
    next: 'Keyingi',
  },
  jobs: {
    title: 'Fon vazifalari',
    lede: 'Sayt oʻzi bajaradigan ishlar: sertifikatlarni tayyorlash, xabarlarni saqlash, eskilarini tozalash.',
    states: { waiting: 'Kutmoqda', running: 'Bajarilmoqda', dead: 'Bajarilmadi', done: 'Bajarildi' },
    columns: {
      job: 'Vazifa',
      about: 'Nima haqida',
      tries: 'Urinishlar',
      at: 'Qachon',
      failure: 'Nima boʻldi',
      act: 'Amal',
    },
    tries: (n: number, of: number) => `${of} urinishdan ${n} tasi`,
    retry: 'Qayta bajarish',
    retried: 'Vazifa qaytadan navbatga qoʻyildi va hozir bajariladi.',
    none: { title: 'Bu yer boʻsh', text: 'Bunday holatdagi vazifa yoʻq.' },
    kinds: {
      'render-certificate': 'Sertifikat faylini tayyorlash',
      'notify-certificate': 'Sertifikat olgan kishiga xat yozish',
      'close-overdue-attempts': 'Vaqti tugagan urinishlarni yakunlash',
      'sweep-unfinished': 'Fayli tayyorlanmay qolgan sertifikatlarni izlash',
      'notify-missed': 'Xat yozilmay qolgan kishilarni izlash',
      'send-message': 'Xabar yuborish',
      'send-waiting': 'Kutayotgan xabarlarni izlash',
      'send-digests': 'Kunlik xatni yozish',
      'turn-announcements': 'Eʼlonlarning boshlanishi va tugashi',
      'back-up': 'Tungi zaxira nusxasini yaratish va tekshirish',
      'build-export': 'Foydalanuvchi maʼlumotlari arxivini tuzish',
      'apply-retention': 'Saqlash muddati oʻtgan maʼlumotlarni oʻchirish',
      'carry-out-erasures': 'Xohlaganlarning maʼlumotlarini oʻchirish',
    },
    which: 'Qaysi vazifalar',
    groups: { asked: 'Odamlar harakatidan keyingilari', scheduled: 'Soat boʻyicha bajariladiganlari' },
    toJobs: 'Barcha vazifalar',
    worker: 'Vazifalarni bajaruvchi',
    alive: (n: number, seconds: number) =>
      n === 1
        ? `Bajaruvchi ishlayapti: oxirgi belgi ${seconds} soniya oldin.`
        : `${n} ta bajaruvchi ishlayapti: oxirgi belgi ${seconds} soniya oldin.`,
    silent: (at: string) =>
      `Oxirgi belgi: ${at}, shundan beri belgi yoʻq. Saytni qayta ishga tushiring; yordam bermasa, jurnalini koʻring.`,
    noWorker:
      'Bugun vazifalarni bajaruvchi belgi bermadi. Saytni qayta ishga tushiring; yordam bermasa, jurnalini koʻring.',
  },
  mail: {
    title: 'Saqlangan xabarlar',
    columns: { at: 'Qachon', to: 'Kimga', subject: 'Mavzu', language: 'Til' },
    none: { title: 'Hozircha xabar yoʻq', text: 'Birinchisi kimdir sertifikat olganda paydo boʻladi.' },
    back: 'Barcha xabarlar',
    count: (_n: number, written: string) => `${written} ta xabar`,
    allChannels: 'Hammasi',
    at: (zone: string) => `Qachon (${zone})`,
    channel: 'Yuborish usuli',
    channels: { mail: 'Pochta', sms: 'SMS' },
  },
}
