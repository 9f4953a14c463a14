export const operations = {
  health: {
    title: 'Holati',
    lede: 'Sayt hozir qanday ishlayapti va yordam kerak joyda nima qilish kerak.',
    columns: {
      what: 'Nima',
      state: 'Holati',
      how: 'Qanday',
    },
    good: 'Yaxshi',
    bad: 'Yordam kerak',
    names: {
      worker: 'Vazifalarni bajaruvchi',
      queue: 'Kutayotgan vazifalar',
      jobs: 'Bajarilmagan vazifalar',
      disk: 'Disk',
      backUp: 'Zaxira nusxasi',
      drill: 'Tiklashni tekshirish',
      mail: 'Yuborilmagan xabarlar',
      database: 'Maʼlumotlar bazasi',
      version: 'Versiya',
      started: 'Ishga tushgan vaqti',
    },
    waiting: (n: number) => `Eng eski vazifa ${n} daqiqadan beri kutmoqda.`,
    stuck: (n: number) =>
      `Vazifa ${n} daqiqadan beri kutmoqda. Bajaruvchini tekshiring; belgi bermasa, saytni qayta ishga tushiring.`,
    noDead: 'Barcha vazifalar bajarilmoqda.',
    dead: (n: number) => `Bajarilmagan vazifalar: ${n}. «Fon vazifalari»ni oching, sababini oʻqing va qayta bajaring.`,
    free: (free: string, whole: string) => `${whole} GB dan ${free} GB boʻsh.`,
    full: (free: string, whole: string) =>
      `${whole} GB dan faqat ${free} GB boʻsh. Joy boʻshating yoki maʼlumotlar jildini kattaroq diskka koʻchiring.`,
    backUp: (at: string, size: string) => `Oxirgisi yaratilgan vaqt: ${at}, ${size} MB.`,
    backUpOld: (at: string) =>
      `Oxirgisi yaratilgan vaqt: ${at}, bu juda eski. Bajaruvchi ishlayaptimi va zaxira nusxalari jildiga yozish mumkinmi, tekshiring.`,
    backUpNone:
      'Sayt hali birortasini ham yaratmagan: birinchisi 02:30 dan keyin yaratiladi. Qoʻlda yaratilgani (npm run backup) bu yerda hisobga olinmaydi.',
    backUpFailed: (why: string) => `Oxirgisini yaratib boʻlmadi: ${why}`,
    drill: (at: string, rows: string, files: string) =>
      `Ochilgan vaqt: ${at}. Ichida ${rows} qator va ${files} fayl bor.`,
    drillNone: 'Hali birorta nusxa ochilmagan. Bu birinchi tungi nusxadan keyin boʻladi.',
    drillFailed: (why: string) =>
      `Nusxadan tiklab boʻlmaydi: ${why} npm run backup bilan boshqasini yarating va diskni tekshiring.`,
    noMail: 'Oxirgi haftada barcha xabarlar yuborildi.',
    mail: (n: number) =>
      `Oxirgi haftada yuborilmagan xabarlar: ${n}. «Xabarlar»ni oching, pochta serveri va SMS shlyuzini tekshiring.`,
    size: (size: string) => `${size} MB.`,
  },
  maintenance: {
    title: 'Texnik xizmat',
    lede: 'Texnik xizmat vaqtida saytni hamma oʻqiy oladi, oʻzgartirishni esa faqat administratorlar qila oladi.',
    on: (at: string) => `Texnik xizmat boshlangan vaqt: ${at}.`,
    off: 'Texnik xizmat yoʻq: hamma ishlay oladi.',
    until: 'Kutilayotgan tugash vaqti',
    untilHelp: (zone: string) => `Kuni va vaqti (${zone}). U har bir sahifaning boshida koʻrinadi.`,
    start: 'Texnik xizmatni boshlash',
    end: 'Texnik xizmatni tugatish',
    ended: 'Texnik xizmat tugadi.',
    banner: 'Saytda texnik xizmat olib borilmoqda. Hammasini oʻqish mumkin, hozircha hech narsa saqlanmaydi.',
    bannerUntil: (at: string) =>
      `Saytda texnik xizmat olib borilmoqda. Taxminiy tugash vaqti: ${at}. Hammasini oʻqish mumkin, hozircha hech narsa saqlanmaydi.`,
    closed: {
      title: 'Saytda texnik xizmat olib borilmoqda',
      text: 'Hech narsa oʻzgarmadi. Yozganingizni saqlab qoʻying va texnik xizmat tugagach qayta yuboring. Saytni hozir ham oʻqish mumkin.',
    },
  },
}
