import type { Locale } from '#app/platform/i18n/locales.ts'
import { timeZones } from '#app/platform/i18n/time-zones.ts'

/** The months in the form that offices write in a date; the patterns of Intl differ from that. */
export const months: Record<Locale, string[]> = {
  ky: 'январы февралы марты апрели майы июну июлу августу сентябры октябры ноябры декабры'.split(' '),
  uz: 'yanvar fevral mart aprel may iyun iyul avgust sentabr oktabr noyabr dekabr'.split(' '),
  oz: 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(' '),
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
}

export const longDate: Record<Locale, (day: string, month: string, year: string) => string> = {
  ky: (day, month, year) => `${year}-жылдын ${day}-${month}`,
  uz: (day, month, year) => `${year}-yil ${day}-${month}`,
  oz: (day, month, year) => `${year} йил ${day} ${month}`,
  ru: (day, month, year) => `${day} ${month} ${year} г.`,
  en: (day, month, year) => `${day} ${month} ${year}`,
}

export const zoneNames: Record<string, Record<Locale, string>> = {
  [timeZones.KG]: {
    ky: 'Бишкек убактысы',
    uz: 'Bishkek vaqti',
    oz: 'Бишкек вақти',
    ru: 'время Бишкека',
    en: 'Bishkek time',
  },
  [timeZones.UZ]: {
    ky: 'Ташкент убактысы',
    uz: 'Toshkent vaqti',
    oz: 'Тошкент вақти',
    ru: 'время Ташкента',
    en: 'Tashkent time',
  },
}
