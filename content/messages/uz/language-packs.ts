/** Boshqaruvdagi tillar sahifasi. */
export const languagePacks = {
  title: 'Tillar',
  lede: 'Har bir tilda nima yozilgan: ekranlardagi soʻzlar va kurslar matnlari.',
  screens: 'Ekranlardagi soʻzlar',
  screensNote:
    'Oʻzbekcha kirill yozuvidagi matnlarni sayt lotin yozuvidan oʻzi tuzadi, shuning uchun ular ham shunday toʻliq.',
  columns: { language: 'Til', texts: 'Matnlar', missing: 'Yetishmaydi', same: 'Boshqa tildagidek' },
  sameTitle: 'Ikki tilda bir xil matnlar',
  sameNote: 'Ikki tilda bir xil yozilgan gaplar: ular tarjima qilinmagan boʻlsa kerak.',
  sameColumns: { key: 'Qayerda', text: 'Matn', languages: 'Tillar' },
  noneSame: 'Ikki tilda bir xil yozilgan gap yoʻq.',
  courses: 'Kurslar matnlari',
  coursesNote: 'Har bir kursning eng yangi versiyasi: kartochkasi, mashgʻulotlari va testining savollari.',
  course: 'Kurs',
  none: { title: 'Kurs yoʻq', text: 'Hozircha birorta kurs nashr etilmagan.' },
}
