/** Rol oʻz ishini boshlaydigan sahifa. */
export const desk = {
  title: 'Mening ish stolim',
  ledes: {
    trainer: 'Siz kurslarni oʻzingiz ham oʻtasiz va tashkilotingiz kurslari uchun javob berasiz.',
    reviewer: 'Siz kurslarni eʼlon qilinishidan oldin oʻqib chiqasiz.',
    'cohort-manager':
      'Siz universitetingiz tinglovchilari bilan ishlaysiz: ularni topasiz, kirishga yordam berasiz, trenerlarni tayinlaysiz.',
    coordinator: 'Siz Yetakchilik maktabini olib borasiz.',
    mentor: 'Siz Yetakchilik maktabi ishtirokchisiga hamrohlik qilasiz.',
    jury: 'Siz tanlovga topshirilgan ishlarni baholaysiz.',
    officer: 'Siz dasturni olib borasiz: uning ishtirokchilari, ularning rollari va muddatlarni.',
    observer:
      'Siz koʻp odamlar boʻyicha umumlashtirilgan koʻrsatkichlarni koʻrasiz, bitta odamnikini hech qachon. Hech narsani oʻzgartirmaysiz.',
    'municipality-administrator':
      'Siz munitsipalitetingiz xodimlari qaysi kurslarni yakunlaganini va necha soat toʻplaganini koʻrasiz.',
    administrator: 'Siz sayt ishini kuzatib borasiz.',
  },
  rooms: {
    trainer:
      'Kurs tuzish, oʻquv guruhlari va davomatni belgilash hozircha tayyor emas. Ungacha kurslarni sayt administratori eʼlon qiladi.',
    reviewer: 'Taqriz qilinadigan kurslar navbati hozircha tayyor emas. Bu yerda Sizdan hech narsa kutilmayapti.',
    coordinator: 'Yetakchilik maktabi boʻlimi hozircha tayyor emas. Bu yerda Sizdan hech narsa kutilmayapti.',
    mentor: 'Yetakchilik maktabi boʻlimi hozircha tayyor emas. Bu yerda Sizdan hech narsa kutilmayapti.',
    jury: 'Tanlovlar boʻlimi hozircha tayyor emas. Bu yerda Sizdan hech narsa kutilmayapti.',
  },
  reach: 'Rolingiz doirasi',
  waiting: 'Sizni kutayotgan ishlar',
  nothingWaits: 'Hozir Sizni kutayotgan ish yoʻq.',
  learning: 'Oʻqish',
  ending: {
    title: 'Muddati 30 kun ichida tugaydigan rollar',
    lede: 'Rolni tasdiqlash yoki uzaytirish uchun foydalanuvchi sahifasini oching.',
    columns: { person: 'Foydalanuvchi', role: 'Roli', to: 'Qachongacha' },
  },
  figures: {
    title: 'Koʻrsatkichlar',
    lede: 'Tinglovchilar hozirgi ish joyi boʻyicha sanaladi. Hech kim tanilib qolmasligi uchun 5 dan kichik sonlar koʻrsatilmaydi.',
    columns: {
      region: 'Viloyat',
      programme: 'Dastur',
      learners: 'Tinglovchilar',
      enrolments: 'Kursga qabullar',
      completions: 'Yakunlangan kurslar',
      certificates: 'Sertifikatlar',
    },
    outside: 'Dasturdan tashqari kurslar',
    fewer: '5 dan kam',
    none: {
      title: 'Hozircha koʻrsatkichlar yoʻq',
      text: 'Viloyatingizda yoki dasturingizda hali hech kim kursga yozilmagan.',
    },
    download: 'Jadval koʻrinishida yuklab olish (CSV)',
  },
}
