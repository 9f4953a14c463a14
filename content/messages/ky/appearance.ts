import type { Messages } from '#content/messages/messages.ts'

export const appearance: Messages['appearance'] = {
  title: 'Беттердин көрүнүшү',
  lede: 'Сиз кайсы түзмөктөн кирсеңиз да, бардык беттер ушундай көрүнөт.',
  saved: 'Сакталды. Эми бардык беттер ушундай көрүнөт.',
  textSize: 'Тексттин өлчөмү',
  contrast: 'Контраст',
  motion: 'Кыймыл',
  layout: 'Жайгашуусу',
  choices: {
    textSize: { normal: 'Кадимки', large: 'Чоң', largest: 'Эң чоң' },
    contrast: { normal: 'Кадимки', high: 'Жогорку: ак бетте кара, түнкүсүн кара бетте ак' },
    motion: { normal: 'Түзмөктө жөндөлгөндөй', reduced: 'Эч нерсе кыймылдабайт' },
    layout: { full: 'Толук', simple: 'Жөнөкөй: бир тилке, оюу-чиймесиз, сүрөттөрдүн ордуна алардын түшүндүрмөсү' },
  },
  submit: 'Сактоо',
}
