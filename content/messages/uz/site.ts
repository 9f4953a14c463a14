export const site = {
  name: 'Bilim',
  skip: 'Asosiy matnga oʻtish',
  languages: 'Til',
  menu: 'Menyu',
  nav: 'Asosiy boʻlimlar',
  footerNav: 'Sayt haqida',
  footer: 'Ochiq dastur, ochiq bilim',
  courses: 'Kurslar',
  learn: 'Mening oʻqishim',
  verify: 'Sertifikatni tekshirish',
  admin: 'Boshqaruv',
  signIn: 'Kirish',
  signOut: 'Chiqish',
  privacy: 'Maxfiylik',
  accessibility: 'Maxsus imkoniyatlar',
  optional: 'majburiy emas',
  formErrors: 'Iltimos, quyidagilarni tuzating',
  contact: {
    title: 'Kimga murojaat qilish mumkin',
    text: 'Sayt va maʼlumotlaringiz haqidagi savollar bilan kursingizni oʻtkazadigan tashkilotga murojaat qiling. Uning nomi kurs sahifasida yozilgan.',
  },
  inLanguage: {
    ky: 'Qirgʻiz tilida',
    uz: 'Oʻzbek tilida',
    ru: 'Rus tilida',
    en: 'Ingliz tilida',
  },
  hoursShort: (_n: number) => 'akademik soat',
  minutes: (n: number) => `${n} daqiqa`,
  lessons: (n: number) => `${n} ta mashgʻulot`,
  errorPages: {
    requestId: (id: string) => `Bu haqda bizga yozsangiz, shu raqamni ham koʻrsating: ${id}.`,
    toHome: 'Bosh sahifaga oʻtish',
    notFound: {
      title: 'Bunday sahifa yoʻq',
      text: 'Manzilda xato boʻlishi yoki sahifa boshqa joyga koʻchirilgan boʻlishi mumkin. Uni kurslar orasidan qidiring yoki bosh sahifadan boshlang.',
    },
    forbidden: {
      title: 'Bu sahifa Sizning rolingiz uchun ochiq emas',
      text: 'U ishingiz uchun kerak boʻlsa, sayt administratoridan tegishli rolni soʻrang.',
    },
    origin: {
      title: 'Shakl bu saytdan yuborilmagan',
      text: 'Hech narsa oʻzgarmadi. Sahifani shu saytda qaytadan oching va shaklni oʻsha yerdan yuboring.',
    },
    broken: {
      title: 'Brauzerdan kelgan maʼlumotni oʻqib boʻlmadi',
      text: 'Hech narsa oʻzgarmadi. Orqaga qaytib, sahifani yangilang va yana bir bor urinib koʻring.',
    },
    large: {
      title: 'Shakl juda katta boʻlib ketdi',
      text: 'Hech narsa oʻzgarmadi. Yozganingizni qisqartirib, qayta yuboring.',
    },
    notTaken: {
      title: 'Bu manzil bunday soʻrovni qabul qilmaydi',
      text: 'Hech narsa oʻzgarmadi. Oldingi sahifani qaytadan oching va undagi tugmalardan foydalaning.',
    },
    changed: {
      title: 'Bu orada holat oʻzgarib qoldi',
      text: 'Sizning amalingizdan hech narsa oʻzgarmadi. Orqaga qaytib, sahifani yangilang va hozirgi holatini koʻring.',
    },
    crash: {
      title: 'Biz tomonda xato yuz berdi',
      text: 'Saqlagan maʼlumotlaringiz joyida. Sahifani yangilang; yordam bermasa, birozdan soʻng qaytib keling.',
    },
  },
}
