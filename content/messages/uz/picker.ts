/** Hudud yoki tashkilotni izlash va tanlash. */
export const picker = {
  search: 'Nomining qismi boʻyicha qidirish, istalgan tilda',
  find: 'Qidirish',
  nothing: (typed: string) => `“${typed}” boʻyicha hech narsa topilmadi. Kamroq harf yozing.`,
  found: (n: number) => `Topildi: ${n}. Keraklisini tanlang.`,
  more: (n: number) => `Dastlabki ${n} tasi koʻrsatildi. Boshqalarini koʻrish uchun koʻproq harf yozing.`,
  none: 'Yoʻq',
  empty: 'Hozircha hech narsa tanlanmagan.',
  partsTitle: 'Oʻsha kuni hali amalda',
  partsMore: (n: number) => `va yana ${n} ta`,
  office: 'Boshqa tashkilot',
  officeHelp: 'Topilganlari quyidagi roʻyxatga qoʻshiladi.',
}
