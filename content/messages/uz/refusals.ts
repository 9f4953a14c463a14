/** What the product says when it says no. */
export const refusals = {
  'sign-in-wrong':
    'Telefon yoki elektron pochta bilan parol bir-biriga mos kelmadi. Ikkalasini ham tekshirib, qayta urinib koʻring.',
  'sign-in-wait': 'Urinishlar soni juda koʻp boʻldi. Kutib, qayta urinib koʻring.',
  crowded: 'Hozir saytga juda koʻp odam kiryapti. Yarim daqiqa kutib, shaklni qayta yuboring.',
  'join-wait': 'Bu tarmoqdan roʻyxatdan oʻtishga urinishlar juda koʻp boʻldi. Kutib, qayta urinib koʻring.',
  'place-unknown': 'Bu joy yoki lavozim roʻyxatimizda yoʻq. Qaytadan tanlang.',
  'place-closed': 'Bunday hududiy birlik endi yoʻq: nomi oʻzgargan yoki boshqasiga qoʻshilgan. Qaytadan tanlang.',
  'place-too-wide': 'Bu juda katta hudud. Oʻzingiz ishlaydigan tuman yoki shaharni tanlang.',
  'course-not-open': 'Bu kursga hozir yozilib boʻlmaydi.',
  'not-enrolled': 'Avval kursga yoziling.',
  'lesson-unknown': 'Bu kursda bunday mashgʻulot yoʻq.',
  'check-first': 'Bu mashgʻulot tekshiruv savoliga toʻgʻri javob berilganda hisobga olinadi.',
  'job-not-dead': 'Bu vazifa bajarilmay qolgan emas, uni qayta bajarishga hojat yoʻq.',
  'queue-away':
    'Vazifalar navbati javob bermayapti: Redis ishlamayapti. Bu orada qilingan hamma ish saqlanadi va u qaytgach davom etadi.',
  'entry-unknown': 'Bunday hudud yoki tashkilot yoʻq. Identifikatorni tekshiring.',
  'entry-kind': 'Roʻyxatdan turini tanlang.',
  'entry-dates': 'Tugash kuni boshlanish kunidan keyin boʻlishi kerak.',
  'entry-unit': 'Bunday identifikatorli hudud yoʻq.',
  'entry-parent': 'Qayerga kirishi roʻyxatda yoʻq. Faqat mamlakat hech narsaga kirmaydi.',
  'entry-ring': 'Yozuv oʻziga kiradigan narsaga kira olmaydi.',
  'entry-closed': 'Yozuv avvalroq boshqa kun bilan yopilgan.',
  'entry-has-parts':
    'Unga kiradigan, oʻsha kuni hali amalda boʻlgan hududlar yoki tashkilotlar bor. Avval ularni koʻchiring yoki yoping.',
  'entry-itself': 'Yozuv oʻziga oʻzi voris boʻla olmaydi.',
  'entry-split-few': 'Boʻlish uchun kamida ikkita boshqa-boshqa voris kerak.',
  'entry-successor-dates': 'Voris oʻsha kuni amalda boʻlishi kerak.',
  'setting-forbidden': 'Siz muddatlarni oʻzgartira olmaysiz.',
  'setting-range': 'Buncha kun qoʻyib boʻlmaydi: juda kam yoki juda koʻp.',
  'setting-past': 'Muddatni bugundan boshlab oʻzgartirish mumkin, oʻtgan kun bilan boʻlmaydi.',
  'check-unknown': 'Bu mashgʻulotda tekshiruv savoli yoʻq.',
  'answer-empty': 'Avval javobni tanlang yoki yozing.',
  'answer-unreadable':
    'Bu savolga javob sifatida oʻqilmaydi. Koʻrsatilgan javoblardan birini tanlang yoki son yozing, masalan: 12,5.',
  'quiz-unknown': 'Bu kursda bunday test yoʻq.',
  'already-passed': 'Siz bu testni topshirib boʻlgansiz, boshqa hech narsa qilish shart emas.',
  'attempts-used-up': 'Bu test uchun berilgan barcha urinishlar tugadi.',
  'attempt-unknown': 'Bunday urinish yoʻq.',
  'attempt-over': 'Bu urinishning javoblari yuborilgan, endi ularni oʻzgartirib boʻlmaydi.',
  'time-over':
    'Bu urinishning vaqti tugadi, undagi javoblarni oʻzgartirib boʻlmaydi. Vaqtida saqlangan javoblar baholanadi.',
}
