import { expect, test } from 'vitest'
import { type Content, copyContent, everyDirective, readEveryDirective } from '#tests/support/content.ts'

const change = (file: string, from: string, to: string) => (content: Content) =>
  content.replace(`${everyDirective}/${file}`, from, to)
const write = (file: string, text: string) => (content: Content) => content.write(`${everyDirective}/${file}`, text)
const remove = (file: string) => (content: Content) => content.remove(`${everyDirective}/${file}`)

const lesson = 'lessons/l1-2.en.md'
const full = 'lessons/l1-1.en.md'
const bank = 'questions/bank.yaml'
const first = 'First block in English.'
const inFirst = (text: string) => change(lesson, first, text)

test('a course that keeps to the format has no mistakes', async () => {
  expect((await readEveryDirective(copyContent())).mistakes).toEqual([])
})

test.each<[string, (content: Content) => void, string[]]>([
  ['a field that is missing', change('course.yaml', 'level: core\n', ''), ['course.yaml:1: `level` is missing']],
  [
    'a word that is not in the list',
    change('course.yaml', 'core', 'hard'),
    ['course.yaml:5: `level` must be one of entry, core, intermediate'],
  ],
  [
    'a field that nobody knows',
    change('course.yaml', 'minutes:', 'minuets:'),
    ['course.yaml:19: `quiz.minuets` is not a known field'],
  ],
  [
    'a state that nobody knows',
    change('course.yaml', 'state: published', 'state: ready'),
    ['course.yaml:2: `state` must be one of coming, published'],
  ],
  [
    'a number that is none',
    change('course.yaml', 'attempts: 3', 'attempts: three'),
    ['course.yaml:20: `quiz.attempts` must be of type number'],
  ],
  [
    'YAML that cannot be read',
    change('course.yaml', 'level: core', 'level: "core'),
    ['course.yaml:23: Missing closing "quote'],
  ],
  [
    'a lesson that stands twice',
    change('course.yaml', 'l1-2]', 'l1-1]'),
    [
      'course.en.yaml:11: `lessons.l1-2` is not in the outline',
      'course.ky.yaml:7: `lessons.l1-2` is not in the outline',
      'course.ru.yaml:8: `lessons.l1-2` is not in the outline',
      'course.uz.yaml:8: `lessons.l1-2` is not in the outline',
      'course.yaml:16: `l1-1` stands twice in the outline',
      'lessons/l1-2.en.md:1: no part of the course has this name',
      'lessons/l1-2.ru.md:1: no part of the course has this name',
      'lessons/l1-2.uz.md:1: no part of the course has this name',
    ],
  ],
  [
    'a source that is not a language of the course',
    change('course.yaml', 'source: en', 'source: ky'),
    ['course.yaml:3: `locales` must hold the source, ky'],
  ],
  ['a missing file of words', remove('course.ru.yaml'), ['course.ru.yaml:1: the file is missing']],
  [
    'a lesson without a title',
    change('course.uz.yaml', ', l1-2:', ', l1-3:'),
    ['course.uz.yaml:8: `lessons.l1-2` is missing', 'course.uz.yaml:8: `lessons.l1-3` is not in the outline'],
  ],
  [
    'a quiz without a title',
    change('course.ru.yaml', 'quiz: "Итоговый тест"\n', ''),
    ['course.ru.yaml:1: `quiz` is missing: the title of the quiz'],
  ],
  [
    'a file that belongs nowhere',
    write('lessons/l1-2.fr.md', 'Bonjour'),
    ['lessons/l1-2.fr.md:1: no part of the course has this name'],
  ],
  ['a missing lesson', remove('lessons/l1-2.uz.md'), ['lessons/l1-2.uz.md:1: the lesson is missing']],
  [
    'a title that differs from the outline',
    change(lesson, '"Half translated"', '"Half done"'),
    ['lessons/l1-2.en.md:2: the outline calls this lesson “Half translated”'],
  ],
  [
    'a lesson without a lede',
    change(lesson, 'lede: "Some blocks wait for their translation."\n', ''),
    ['lessons/l1-2.en.md:2: `lede` is missing'],
  ],
  [
    'a lesson without front matter',
    write(lesson, 'Text'),
    ['lessons/l1-2.en.md:1: the lesson must begin with front matter between two lines ---'],
  ],
  [
    'check questions in the quiz',
    change('course.yaml', '{ m1: 2 }', '{ m1: 2, check: 1 }'),
    ['course.yaml:22: `quiz.blueprint.check` is not a usable key'],
  ],
  [
    'a list that stands for more than a machine holds',
    change('course.yaml', 'topics: [budget, participation]', 'topics: &a [budget]\nmore: &b [*a, *a]\nmost: [*b, *b]'),
    [
      'course.yaml:7: references to another place (* and &) are not part of the format',
      'course.yaml:7: references to another place (* and &) are not part of the format',
      'course.yaml:8: references to another place (* and &) are not part of the format',
      'course.yaml:8: references to another place (* and &) are not part of the format',
    ],
  ],
  [
    'a list that holds itself',
    change('course.yaml', 'topics: [budget, participation]', 'topics: &a [*a]'),
    ['course.yaml:6: references to another place (* and &) are not part of the format'],
  ],
  ['a NUL in a lesson', inFirst('First \0 block.'), ['lessons/l1-2.en.md:6: the line holds a control character']],
  [
    'a NUL that YAML writes in letters',
    change('course.en.yaml', '"Every directive"', '"Every directive\\0"'),
    ['course.en.yaml:1: the words hold a control character'],
  ],
  [
    'a list four hundred deep',
    inFirst(Array.from({ length: 400 }, (_, n) => `${'  '.repeat(n)}- x`).join('\n')),
    ['lessons/l1-2.en.md:19: the line stands too deep in others'],
  ],
  [
    'Windows line ends',
    change(lesson, 'First block in English.\n', 'First block in English.\r\n'),
    ['lessons/l1-2.en.md:6: the line does not end with LF alone'],
  ],
  [
    'letters that are not composed',
    inFirst('Cafe\u0301.'),
    ['lessons/l1-2.en.md:6: letters are not in composed form (NFC)'],
  ],
  [
    'an Uzbek letter with a typewriter sign',
    change('lessons/l1-2.uz.md', 'Oxirgi blok oʻzbek', "Oxirgi blok o'zbek"),
    [
      "lessons/l1-2.uz.md:16: Uzbek is written with ʻ (U+02BB) after o and g and ʼ (U+02BC) elsewhere: “xirgi blok o'zbek tilida”",
    ],
  ],
  [
    'the same in the question bank',
    change(bank, 'Oʻsha."', 'O‘sha."'),
    ['questions/bank.yaml:7: Uzbek is written with ʻ (U+02BB) after o and g and ʼ (U+02BC) elsewhere: “O‘sha.”'],
  ],
  [
    'HTML in a paragraph',
    inFirst('A <b>word</b>.'),
    ['lessons/l1-2.en.md:6: HTML is not allowed', 'lessons/l1-2.en.md:6: HTML is not allowed'],
  ],
  ['HTML by itself', inFirst('<script>alert(1)</script>'), ['lessons/l1-2.en.md:6: HTML is not allowed']],
  [
    'a link that runs a script',
    inFirst('[here](javascript:alert(1)).'),
    ['lessons/l1-2.en.md:6: a link may not lead to javascript:alert(1)'],
  ],
  ['a Markdown picture', inFirst('![x](photo.png)'), ['lessons/l1-2.en.md:6: a picture stands in :::figure']],
  [
    'a table by itself',
    change(lesson, first, '| a |\n|---|\n| b |'),
    ['lessons/l1-2.en.md:6: a table stands in :::table{caption="…"}'],
  ],
  [
    'a heading of the first level',
    inFirst('# Title'),
    [
      'lessons/l1-2.en.md:6: headings of a lesson are ## and ###',
      'lessons/l1-2.ru.md:6: here stands: paragraph; in en: heading of level 2 (line 6)',
      'lessons/l1-2.uz.md:6: here stands: paragraph; in en: heading of level 2 (line 6)',
    ],
  ],
  ['a quotation', inFirst('> words'), ['lessons/l1-2.en.md:6: blockquote is not part of the format']],
  ['code', inFirst('`code`'), ['lessons/l1-2.en.md:6: code is not part of the format']],
  [
    'boxes to tick',
    inFirst('- [ ] to do'),
    [
      'lessons/l1-2.en.md:6: boxes to tick are not part of the format',
      'lessons/l1-2.ru.md:6: here stands: paragraph; in en: bulleted list (line 6)',
      'lessons/l1-2.uz.md:6: here stands: paragraph; in en: bulleted list (line 6)',
    ],
  ],
  ['a directive that nobody knows', inFirst(':::tip[A]\nb\n:::'), ['lessons/l1-2.en.md:6: :::tip is not known']],
  [
    'a text directive that nobody knows',
    inFirst('A :trem[word]{#grant}.'),
    ['lessons/l1-2.en.md:6: :trem is not known: use :term, :pub, :pd or :cfg'],
  ],
  [
    'a directive that is broken',
    inFirst(':::note[A]{b="c"d"}\ne\n:::'),
    ['lessons/l1-2.en.md:6: a directive is broken: look at its quotes, [ ] and { }'],
  ],
  [
    'a call-out without a title',
    change(full, ':::note[A note]', ':::note'),
    ['lessons/l1-1.en.md:36: :::note needs a title in […]'],
  ],
  [
    'a table without a caption',
    change(full, ':::table{caption="Revenue, thousand som" ill}', ':::table{ill}'),
    ['lessons/l1-1.en.md:21: :::table needs `caption`'],
  ],
  [
    'an attribute that nobody knows',
    change(full, 'alt="Two black dots."', 'alt="Two black dots." wide'),
    ['lessons/l1-1.en.md:33: :::figure takes no `wide`'],
  ],
  [
    'a container that is not closed',
    change(lesson, 'Last block in English.', ':::note[A]\nb'),
    [
      'lessons/l1-2.en.md:14: :::note is not closed by :::',
      'lessons/l1-2.ru.md:15: here stands: paragraph; in en: note (line 14)',
      'lessons/l1-2.uz.md:16: here stands: paragraph; in en: note (line 14)',
    ],
  ],
  [
    'a container in a container',
    change(full, 'Hidden text.', '::::note[A]\nb\n::::'),
    [
      'lessons/l1-1.en.md:55: only paragraphs and lists can stand in details; is a ::: missing above?',
      'lessons/l1-1.en.md:58: a directive is broken: look at its quotes, [ ] and { }',
      'lessons/l1-1.ru.md:52: here stands: attachment; in en: paragraph (line 58)',
      'lessons/l1-1.uz.md:54: here stands: attachment; in en: paragraph (line 58)',
    ],
  ],
  [
    'a key term without an explanation',
    change(lesson, 'Second block', 'Second :term[block]{#block}'),
    ['lessons/l1-2.en.md:8: the key term `block` is not explained in `terms`'],
  ],
  [
    'a key term that the text lacks',
    change(lesson, '---\n\n', 'terms:\n  grant: { word: a, definition: b }\n---\n\n'),
    [
      'lessons/l1-2.en.md:5: the key term `grant` does not stand in the lesson',
      'lessons/l1-2.ru.md:2: the key term `grant` of en is missing',
      'lessons/l1-2.uz.md:2: the key term `grant` of en is missing',
    ],
  ],
  [
    'a date that is none',
    change(full, 'date="2018-04-17"}, a', 'date="April 2018"}, a'),
    ['lessons/l1-1.en.md:11: `date` is YYYY, YYYY-MM or YYYY-MM-DD'],
  ],
  [
    'a drawing that is not there',
    change(full, 'photo.png', 'foto.png'),
    [
      'lessons/l1-1.en.md:33: there is no drawing figures/foto.png',
      'lessons/l1-1.ru.md:29: the drawing is not that of en (line 33)',
      'lessons/l1-1.uz.md:31: the drawing is not that of en (line 33)',
    ],
  ],
  [
    'a drawing that lacks a word',
    change(full, 'other: "Grant"', 'others: "Grant"'),
    [
      'lessons/l1-1.en.md:29: `figures.parts` lacks the word `other` of parts.svg',
      'lessons/l1-1.en.md:29: parts.svg has no place for the word `others`',
    ],
  ],
  [
    'an attachment that is not there',
    change(full, 'register.csv', 'list.csv'),
    ['lessons/l1-1.en.md:58: there is no file attachments/list.csv'],
  ],
  [
    'an attachment of a kind that may not be',
    write('attachments/run.exe', 'x'),
    ['attachments/run.exe:1: a file of this name or kind cannot be part of a course'],
  ],
  [
    'a picture that is none',
    write('figures/photo.png', 'x'),
    [
      'figures/photo.png:1: the picture is no PNG, JPEG or WebP',
      'lessons/l1-1.en.md:33: there is no drawing figures/photo.png',
      'lessons/l1-1.ru.md:29: there is no drawing figures/photo.png',
      'lessons/l1-1.uz.md:31: there is no drawing figures/photo.png',
    ],
  ],
  [
    'a script in a drawing',
    change('figures/parts.svg', '<!-- two parts -->', '<script>1</script>'),
    ['figures/parts.svg:2: <script> is not allowed in a drawing'],
  ],
  [
    'a translation with another block',
    change('lessons/l1-1.ru.md', ':::warning[', ':::note['),
    ['lessons/l1-1.ru.md:36: here stands: note; in en: warning (line 42)'],
  ],
  [
    'a translation that ends early',
    change('lessons/l1-2.ru.md', '\nПоследний блок по-русски.\n', ''),
    ['lessons/l1-2.ru.md:13: the lesson ends here, in en it goes on with: paragraph (line 14)'],
  ],
  [
    'a translation that goes on',
    change('lessons/l1-2.ru.md', 'Последний', 'Ещё один.\n\nПоследний'),
    ['lessons/l1-2.ru.md:17: here stands: paragraph; in en the lesson has ended'],
  ],
  [
    'an invented example that is not marked as one',
    change('lessons/l1-1.ru.md', ':::example[Пример]{ill}', ':::example[Пример]'),
    ['lessons/l1-1.ru.md:40: `ill` is not as in en (line 46)'],
  ],
  [
    'a source that waits for a translation',
    inFirst(':::untranslated\n:::'),
    ['lessons/l1-2.en.md:6: the source itself cannot be untranslated'],
  ],
  [
    'two check questions in a lesson',
    inFirst('::check{question="t1-check"}'),
    [
      'lessons/l1-2.en.md:12: a lesson has one ::check at most',
      'lessons/l1-2.ru.md:6: here stands: paragraph; in en: check (line 6)',
      'lessons/l1-2.uz.md:6: here stands: paragraph; in en: check (line 6)',
    ],
  ],
  [
    'a check question that nobody wrote',
    change(bank, 'id: t1-check', 'id: t1-chekc'),
    [
      'lessons/l1-1.en.md:60: there is no question `t1-check` in questions/',
      'lessons/l1-1.ru.md:54: there is no question `t1-check` in questions/',
      'lessons/l1-1.uz.md:56: there is no question `t1-check` in questions/',
      'lessons/l1-2.en.md:12: there is no question `t1-check` in questions/',
      'lessons/l1-2.ru.md:13: there is no question `t1-check` in questions/',
      'lessons/l1-2.uz.md:14: there is no question `t1-check` in questions/',
    ],
  ],
  [
    'two questions with one id',
    change(bank, 'id: t1-q3', 'id: t1-q2'),
    ['questions/bank.yaml:26: t1-q2: another question has the same id'],
  ],
  [
    'a right option that is not there',
    change(bank, 'right: [b]', 'right: [d]'),
    ['questions/bank.yaml:5: t1-check: there is no option `d`'],
  ],
  [
    'two right options where one is asked',
    change(bank, 'right: [b]', 'right: [a, b]'),
    ['questions/bank.yaml:5: t1-check: a question of kind single has one right option'],
  ],
  [
    'options that differ between languages',
    change(bank, '{ a: "Один", b: "Два", c: "Три" }', '{ a: "Один", b: "Два" }'),
    ['questions/bank.yaml:17: t1-q1: the options in ru are not those in en'],
  ],
  [
    'a question without words in a language',
    change(bank, '  uz: { text: "Qancha?", unit: "%", explanation: "50 dan 40 tasi." }\n', ''),
    ['questions/bank.yaml:18: t1-q2: the words in uz are missing'],
  ],
  [
    'an objective that the course does not have',
    change(bank, 'objective: 2', 'objective: 5'),
    ['questions/bank.yaml:12: t1-q1: the course has 2 objectives, not 5'],
  ],
  [
    'a topic that the quiz does not know',
    change(bank, 'topic: m1\n  kind: truth', 'topic: m9\n  kind: truth'),
    ['questions/bank.yaml:27: t1-q3: the quiz draws nothing from the topic `m9`; there are check, m1'],
  ],
  [
    'fewer questions than the quiz draws',
    change('course.yaml', '{ m1: 2 }', '{ m1: 9 }'),
    ['course.yaml:22: the quiz draws 9 questions from `m1`, questions/ holds 3'],
  ],
])('%s is reported with its file and line', async (_, spoil, expected) => {
  const content = copyContent()
  spoil(content)
  const { mistakes } = await readEveryDirective(content)
  expect(mistakes).toEqual(expected)
})
