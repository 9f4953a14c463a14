const kyrgyz =
  'Азамат Асан Үсөн Бакыт Бек Болот Данияр Эркин Жаныбек Жумабек Кадыр Канат Кубат Максат Мирлан Нурбек Нурлан Өмүрбек Осмон Рустам Самат Талант Токтогул Турдубек Темир Улан Чынгыз Шамшы Эмил Абдыкадыр'
const uzbek =
  'Alisher Aziz Anvar Bahrom Botir Davron Dilshod Gʻayrat Ilhom Jasur Karim Komil Laziz Mirzo Nodir Oybek Odil Rahim Ravshan Rustam Sardor Shuhrat Sherzod Toʻlqin Ulugʻbek Umid Xurshid Yusuf Zafar Oʻktam'
const kyrgyzWomen =
  'Айгүл Айнура Айжан Акылай Бегимай Гүлнара Гүлзат Динара Жазгүл Жылдыз Зуура Кундуз Мээрим Назгүл Нурзат Перизат Роза Салтанат Таттыбүбү Чынара Чолпон Элнура Эльмира Асель'
const uzbekWomen =
  'Dilnoza Dilfuza Feruza Gulnora Hilola Iroda Kamola Lola Madina Malika Mohira Nargiza Nigora Nilufar Oydin Ozoda Sanobar Sevara Shahnoza Zulfiya Umida Yulduz Zarina Nozima'

const listed = (names: string) => names.split(' ')
const lists = {
  ky: { men: listed(kyrgyz), women: listed(kyrgyzWomen) },
  uz: { men: listed(uzbek), women: listed(uzbekWomen) },
}

export type Chance = () => number

/** Numbers from 0 up to 1 that look like chance and are the same in each run. */
export function chanceOf(seed: number): Chance {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** One of a list; those that stand first are taken far more often, as names are. */
export const oneOf = <Item>(list: readonly Item[], chance: Chance): Item =>
  list[Math.floor(chance() ** 2 * list.length)] as Item

/** The names of a person of either country: some are very common, some are nobody else's. */
export function namesOf(chance: Chance) {
  const country = chance() < 0.6 ? 'ky' : 'uz'
  const isWoman = chance() < 0.5
  const { men, women } = lists[country]
  // Every fiftieth family is called as no other is.
  const root = oneOf(men, chance) + (chance() < 0.02 ? oneOf(men, chance).toLowerCase() : '')
  const father = oneOf(men, chance)
  const given = oneOf(isWoman ? women : men, chance)
  if (country === 'ky')
    return {
      family: `${root}${chance() < 0.3 ? 'беков' : 'ов'}${isWoman ? 'а' : ''}`,
      given,
      patronymic: chance() < 0.5 ? `${father}${isWoman ? 'овна' : 'ович'}` : `${father} ${isWoman ? 'кызы' : 'уулу'}`,
    }
  return {
    family: `${root}${chance() < 0.3 ? 'xoʻjayev' : 'ov'}${isWoman ? 'a' : ''}`,
    given,
    patronymic: chance() < 0.5 ? `${father}ov${isWoman ? 'na' : 'ich'}` : `${father} ${isWoman ? 'qizi' : 'oʻgʻli'}`,
  }
}
