import type { Messages } from '#content/messages/messages.ts'

export const appearance: Messages['appearance'] = {
  title: 'Вид страниц',
  lede: 'Как выглядят все страницы для Вас, на каком бы устройстве Вы ни вошли.',
  saved: 'Сохранено. Теперь так выглядят все страницы.',
  textSize: 'Размер текста',
  contrast: 'Контраст',
  motion: 'Движение',
  layout: 'Расположение',
  choices: {
    textSize: { normal: 'Обычный', large: 'Крупный', largest: 'Самый крупный' },
    contrast: { normal: 'Обычный', high: 'Высокий: чёрное на белом, ночью белое на чёрном' },
    motion: { normal: 'Как настроено на устройстве', reduced: 'Ничего не движется' },
    layout: { full: 'Полное', simple: 'Простое: одна колонка, без узоров, вместо картинок подписи' },
  },
  submit: 'Сохранить',
}
