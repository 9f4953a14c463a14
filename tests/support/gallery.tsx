import type { ReactElement, ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { Actions } from '#app/ui/actions.tsx'
import { Article } from '#app/ui/article.tsx'
import { Badge } from '#app/ui/badge.tsx'
import { Breadcrumb } from '#app/ui/breadcrumb.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { CardList } from '#app/ui/card-list.tsx'
import { ChoiceField } from '#app/ui/choice-field.tsx'
import { Clock } from '#app/ui/clock.tsx'
import { Doors } from '#app/ui/doors.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { FactList } from '#app/ui/fact-list.tsx'
import { Facts } from '#app/ui/facts.tsx'
import { Field } from '#app/ui/field.tsx'
import { FilterBar } from '#app/ui/filter-bar.tsx'
import { FormErrors } from '#app/ui/form-errors.tsx'
import { Hero } from '#app/ui/hero.tsx'
import { LinkList } from '#app/ui/link-list.tsx'
import { LogoList } from '#app/ui/logo-list.tsx'
import { Meter } from '#app/ui/meter.tsx'
import { Neighbours } from '#app/ui/neighbours.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Numbers } from '#app/ui/numbers.tsx'
import { Ornament } from '#app/ui/ornament.tsx'
import { Outline } from '#app/ui/outline.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'
import { Pagination } from '#app/ui/pagination.tsx'
import { Panel } from '#app/ui/panel.tsx'
import { Question } from '#app/ui/question.tsx'
import { QuestionMap } from '#app/ui/question-map.tsx'
import { SaveState } from '#app/ui/save-state.tsx'
import { SearchForm } from '#app/ui/search-form.tsx'
import { SelectField } from '#app/ui/select-field.tsx'
import { Sign } from '#app/ui/sign.tsx'
import { SlipSheet } from '#app/ui/slip-sheet.tsx'
import { Split } from '#app/ui/split.tsx'
import { Steps } from '#app/ui/steps.tsx'
import { DataTable } from '#app/ui/table.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import { Arrow, Turn } from '#app/ui/turn.tsx'
import { Verdict } from '#app/ui/verdict.tsx'
import { Woven } from '#app/ui/woven.tsx'
import { lessonHtml } from '#tests/support/sample-lesson.ts'
import { samplePage } from '#tests/support/sample-page.tsx'

/** Every part of `app/ui` in all its states on one page, as HTML. */
export const renderGallery = () => renderToStaticMarkup(<Gallery />)

const page = samplePage('en')

const Gallery = () =>
  page(
    <>
      <PageTitle
        above="Bilim"
        title="The parts of the site"
        lede="Each part in all its states, in the languages that try it hardest."
      />
      {Object.entries(shown).map(([name, states]) => (
        <Shown key={name} name={name}>
          {states}
        </Shown>
      ))}
    </>,
  )

const Shown = ({ name, children }: { name: string; children: ReactNode }) => (
  <section id={name}>
    <h2>{name}</h2>
    {children}
  </section>
)

const outlineWords = { done: 'аяктады', now: 'ушул жердесиз' }
const saved = { kind: 'right', text: 'Сиздин жооп, туура' } as const

const shown: Record<string, ReactElement> = {
  Button: (
    <>
      <Actions>
        <Button>Жазылуу</Button>
        <Button kind="quiet">Кийинчерээк</Button>
        <Button kind="danger">Өчүрүү</Button>
      </Actions>
      <Actions>
        <Button isBusy>Сакталууда</Button>
        <Button disabled>Орун жок</Button>
        <LinkButton href="#Button" kind="quiet">
          Программаны көрүү
        </LinkButton>
      </Actions>
      <LinkButton href="#Button" isWide>
        Курсту улантуу
      </LinkButton>
    </>
  ),
  Sign: (
    <p>
      <Sign kind="good" text="good" /> <Sign kind="bad" text="bad" /> <Sign kind="note" text="note" />{' '}
      <Sign kind="warning" text="warning" /> <Sign kind="now" text="now" /> <Sign kind="wait" text="wait" />{' '}
      <Sign kind="open" text="open" />
    </p>
  ),
  FormErrors: (
    <FormErrors
      title="Эки жерин оңдоңуз"
      errors={[
        { id: 'phone', text: 'Телефон номеринде 9 цифра болушу керек' },
        { id: 'sex-radio', text: 'Жынысыңызды белгилеңиз же «айтпайм» дегенди тандаңыз' },
        { text: 'Бул чакыруу мөөнөтү бүткөн' },
      ]}
    />
  ),
  Field: (
    <form action="#Field">
      <Field label="Толук аты-жөнү" name="name" help="Паспорттогудай" autoComplete="name" value="Динара Асанова" />
      <Field
        label="Телефон"
        name="phone"
        type="tel"
        help="Мисалы: 0700 123 456"
        error="Телефон номеринде 9 цифра болушу керек"
        value="0700 12"
      />
      <Field label="Электрондук почта" name="mail" type="email" optional="милдеттүү эмес" placeholder="ai@mail.kg" />
      <Field label="Сырсөз" name="password" type="password" help="Жок дегенде 10 белги" />
      <Field label="Үлүш" name="share" isShort inputMode="decimal" value="12,5" />
      <Field label="Туулган күн" name="born" type="date" isShort />
      <Field label="Файл" name="file" type="file" help="8 МБга чейин" optional="милдеттүү эмес" />
      <Field label="Кызмат орду" name="post" value="Айыл өкмөтүнүн финансы адиси" readOnly />
      <Field label="Жабык" name="closed" value="Өзгөртүүгө болбойт" disabled />
    </form>
  ),
  SelectField: (
    <form action="#SelectField">
      <SelectField
        label="Аймак"
        name="unit"
        placeholder="Аймагыңызды тандаңыз"
        options={[
          { value: 'sokuluk', label: 'Сокулук' },
          { value: 'kemin', label: 'Кемин' },
        ]}
      />
      <SelectField
        label="Til"
        name="language"
        value="uz"
        error="Tilni tanlang"
        options={[
          { value: 'uz', label: 'Oʻzbekcha', lang: 'uz' },
          { value: 'oz', label: 'Ўзбекча', lang: 'uz-Cyrl' },
        ]}
      />
    </form>
  ),
  ChoiceField: (
    <form action="#ChoiceField">
      <ChoiceField
        kind="radio"
        label="Жынысыңыз"
        name="sex"
        id="sex-radio"
        help="Канча аял окуганын билүү үчүн"
        value="female"
        choices={[
          { value: 'female', label: 'Аял' },
          { value: 'male', label: 'Эркек' },
          { value: 'unsaid', label: 'Айтпайм' },
        ]}
      />
      <ChoiceField
        kind="checkbox"
        label="Кабарлар"
        name="messages"
        optional="милдеттүү эмес"
        error="Жок дегенде бирөөнү тандаңыз"
        value={['mail']}
        choices={[
          { value: 'mail', label: 'Почта', help: 'Жумасына көп дегенде бир жолу' },
          { value: 'sms', label: 'СМС', disabled: true, help: 'Азырынча мүмкүн эмес' },
        ]}
      />
    </form>
  ),
  SearchForm: (
    <>
      <SearchForm action="#SearchForm" label="Издөө" isLabelHeard button="Издөө" example="Мисалы: бюджеттик угуу" />
      <SearchForm
        action="#SearchForm"
        name="serial"
        label="Serial of the certificate"
        button="Verify"
        value="BL-2026-00"
      />
    </>
  ),
  Notice: (
    <>
      <Notice>Кагаз сертификат берилбейт; басып чыгарууга болот.</Notice>
      <Notice kind="good" title="Жооп сакталды" role="status">
        Тестти каалаган убакта улантсаңыз болот.
      </Notice>
      <Notice kind="bad" title="Файл өтө чоң">
        <p>
          Файл 12 МБ, чеги 8 МБ. Кичирейтиңиз же ордуна <a href="#Notice">шилтеме кошуңуз</a>.
        </p>
      </Notice>
    </>
  ),
  Facts: (
    <Facts
      facts={[
        { value: 16, after: 'академиялык саат' },
        { before: 'деңгээл:', value: 'башталгыч' },
        { before: 'тилдер:', value: 'кыргызча, русский, oʻzbekcha' },
      ]}
    />
  ),
  FactList: (
    <FactList
      facts={[
        { name: 'Берилген күнү', value: '2026-жылдын 21-ноябры' },
        { name: 'Серия номери', value: 'BL-2026-000123-7Q' },
        { name: 'Берген уюм', value: 'Жергиликтүү башкаруу академиясы' },
      ]}
    />
  ),
  Badge: (
    <Actions>
      <Badge>Жакында</Badge>
      <Badge kind="note">Жаңы</Badge>
      <Badge kind="good">Аяктады</Badge>
      <Badge kind="bad">Жараксыз</Badge>
      <Badge kind="wait">Каралууда</Badge>
    </Actions>
  ),
  CardList: (
    <CardList
      label="Курстар"
      cards={[
        {
          id: 'c1',
          title: 'Бюджеттик процесс жана коомдук угуулар',
          href: '#c1',
          text: 'Кулактандыруудан протоколго чейин: элдин сунушу бюджетке кантип кирет.',
          badge: { kind: 'good', children: 'Сертификат берилет' },
          facts: [{ value: 16, after: 'саат' }, { value: 8, after: 'сабак' }, { value: 'ky, ru, uz, en' }],
        },
        {
          id: 'c2',
          title: 'Fuqarolar murojaatlari bilan ishlash',
          lang: 'uz',
          href: '#c2',
          text: 'Muddat, javob, ariza egasining roziligi bilangina yopish.',
          progress: { percent: 42, label: 'Курстун жүрүшү', text: '8 сабактын 3үнөн өттүңүз' },
          foot: <LinkButton href="#c2">Улантуу</LinkButton>,
        },
        {
          id: 'c3',
          title: 'Гендердик бюджет: ким утат, ким калат',
          href: '#c3',
          badge: { children: 'Жакында' },
          text: 'Ачылганда кабар беребиз.',
          facts: [{ value: 12, after: 'саат' }],
        },
      ]}
    />
  ),
  FilterBar: (
    <Split
      sideAt="start"
      side={
        <FilterBar
          label="Курстарды тандоо"
          summary="Чыпкалар (1)"
          clear={{ label: 'Баарын тазалоо', href: '#all' }}
          groups={[
            {
              label: 'Тил',
              filters: [
                { label: 'Кыргызча', href: '#f-ky', count: 12, chosen: true },
                { label: 'Oʻzbekcha', href: '#f-uz', count: 9, lang: 'uz' },
                { label: 'Русский', href: '#f-ru', count: 0, lang: 'ru' },
              ],
            },
            {
              label: 'Тема',
              filters: [
                { label: 'Бюджет жана каржы', href: '#f-budget', count: 4 },
                { label: 'Жарандардын кайрылуулары', href: '#f-reports', count: 3 },
              ],
            },
          ]}
        />
      }
    >
      <p>12 курс</p>
    </Split>
  ),
  Pagination: (
    <Pagination
      label="Барактар"
      text="84 ичинен 21–40"
      previous={{ label: 'Мурунку', href: '#p1' }}
      next={{ label: 'Кийинки', href: '#p3' }}
      pages={[
        { label: '1', href: '#p1', name: '1-барак' },
        { label: '2', href: '#p2', name: '2-барак', current: true },
        { label: '3', href: '#p3', name: '3-барак' },
        'gap',
        { label: '9', href: '#p9', name: '9-барак' },
      ]}
    />
  ),
  DataTable: (
    <DataTable
      id="people"
      caption="Каттоо тизмеси"
      columns={[
        { key: 'name', label: 'Аты-жөнү' },
        { key: 'unit', label: 'Аймак' },
        { key: 'state', label: 'Абалы' },
        { key: 'hours', label: 'Саат' },
        { key: 'open', label: 'Аракет' },
      ]}
      rows={[
        {
          id: '1',
          cells: [
            'Асанова Динара Бакытовна',
            'Ак-Булак айыл аймагы',
            <Badge key="s" kind="good">
              Аяктады
            </Badge>,
            '16',
            <a key="a" href="#open">
              Ачуу
            </a>,
          ],
        },
        {
          id: '2',
          cells: [
            'Rahimova Dilfuza',
            'Qoʻqon shahri',
            <Badge key="s" kind="wait">
              Окуп жатат
            </Badge>,
            '4,5',
            <a key="a" href="#open-2">
              Ачуу
            </a>,
          ],
        },
      ]}
    />
  ),
  Neighbours: (
    <Neighbours
      label="Башкаруу"
      links={[
        { label: 'Фондук тапшырмалар', href: '#jobs', note: '3', isHere: true },
        { label: 'Сакталган билдирүүлөр', href: '#mail' },
      ]}
    />
  ),
  Outline: (
    <Split
      side={
        <Outline
          label="Программа"
          words={outlineWords}
          isPlain
          modules={[
            {
              id: 'o8',
              title: '1. Бюджет кимдики?',
              note: '4 саат',
              isOpen: true,
              lessons: [
                { id: 'o1', title: 'Кирешеси жана чыгашасы', note: '9 мүн' },
                { id: 'o2', title: 'Календарь', note: '7 мүн' },
              ],
            },
          ]}
        />
      }
    >
      <Outline
        label="Мазмуну"
        words={outlineWords}
        modules={[
          {
            id: 'o9',
            title: '1. Бюджет кимдики?',
            note: '4 саат',
            state: 'done',
            lessons: [{ id: 'o3', title: 'Кирешеси жана чыгашасы', href: '#l1', state: 'done' }],
          },
          {
            id: 'o10',
            title: '2. Угууну даярдоо',
            note: '5 саат',
            isOpen: true,
            lessons: [
              { id: 'o4', title: 'Айыл бюджетинин кирешеси жана чыгашасы', href: '#l2', state: 'done', note: '9 мүн' },
              { id: 'o5', title: 'Календарь: ноябрдан ноябрга', href: '#l3', state: 'now', note: '7 мүн' },
              { id: 'o6', title: 'Жарандык бюджет бир бетте', href: '#l4', note: '11 мүн' },
              { id: 'o7', title: 'Корутунду тест', note: '20 суроо' },
            ],
          },
        ]}
      />
    </Split>
  ),
  Woven: (
    <>
      <Woven percent={0} label="Курстун жүрүшү" text="8 сабактан башталган жок" />
      <Woven percent={42} label="Курстун жүрүшү, экинчи" text="8 сабактын 3үнөн өттүңүз" />
      <Woven percent={100} label="Курстун жүрүшү, үчүнчү" text="Бардык 8 сабак аяктады" />
    </>
  ),
  TextField: (
    <form action="#TextField">
      <TextField label="Орусча" name="wording" lang="ru" help="Сайттын баштапкы тексти" value="Курсы для служащих" />
      <TextField label="Англисче" name="wording-en" optional="милдеттүү эмес" error="Өтө узун" maxLength={400} />
    </form>
  ),
  SlipSheet: (
    <SlipSheet
      lang="ky"
      slips={[
        {
          code: '7K3M-Q2RV-9TXB',
          title: 'Катталуу үчүн код',
          lines: ['bilim.example дарегин ачыңыз.'],
          foot: 'Бир жолу иштейт.',
        },
      ]}
    />
  ),
  LogoList: (
    <LogoList
      label="Өнөктөштөр"
      organisations={[
        { id: 'a', name: 'Академия', logo: { src: 'data:,', width: 120, height: 40 } },
        { id: 'b', name: 'Муниципалитеттер бирикмеси', logo: null },
      ]}
    />
  ),
  Meter: (
    <>
      <Meter
        label="Жыйынтык"
        value={16}
        max={20}
        text="20дан 16, 80 %"
        kind="good"
        line={{ at: 14, text: 'Өтүү чеги 70 %' }}
      />
      <Meter
        label="Жыйынтык"
        value={9}
        max={20}
        text="20дан 9, 45 %"
        kind="bad"
        line={{ at: 14, text: 'Өтүү чеги 70 %' }}
      />
      <Meter label="Орундар" value={18} max={25} text="25тен 18" />
    </>
  ),
  EmptyState: (
    <EmptyState title="Азырынча курс жок" level={3} action={<LinkButton href="#courses">Курс тандоо</LinkButton>}>
      Курс тандасаңыз, ал ушул жерде турат жана каалаган убакта улантасыз.
    </EmptyState>
  ),
  Breadcrumb: (
    <Breadcrumb
      label="Сиз ушул жердесиз"
      items={[
        { label: 'Курстар', href: '#courses' },
        { label: 'Бюджеттик процесс жана коомдук угуулар', href: '#course' },
        { label: 'Календарь' },
      ]}
    />
  ),
  Question: (
    <form action="#Question">
      <Question
        id="q1"
        name="q1"
        kind="single"
        number="7-суроо, 20дан"
        text="Угууда кире беришти оңдоого каралган 180 миң сомду көчө жарыгына которуу сунушталды. Бюджет бекитилгенге чейин эмне кылыш керек?"
        options={[
          { value: 'a', label: 'Сунушту жоопсуз эске алуу' },
          {
            value: 'b',
            label: 'Реестрге киргизип, чечип, ээсине себеби менен жазуу жүзүндө жооп берүү',
            isChosen: true,
          },
          { value: 'c', label: 'Райондук администрацияга өткөрүп берүү' },
        ]}
      />
      <Question
        id="q2"
        name="q2"
        kind="multiple"
        text="Кайсылары жарандык бюджетте болот?"
        hint="Туурасынын баарын тандаңыз"
        options={[
          { value: 'a', label: 'Киреше булактары', isChosen: true },
          { value: 'b', label: 'Жардам алгандардын аты-жөнү' },
        ]}
      />
      <Question
        id="q3"
        name="q3"
        kind="truth"
        text="Murojaat muddati uni idora ochgan paytdan boshlanadi."
        lang="uz"
        options={[
          { value: 'true', label: 'Toʻgʻri' },
          { value: 'false', label: 'Notoʻgʻri' },
        ]}
      />
      <Question
        id="q4"
        name="q4"
        kind="numeric"
        text="Аткарылыш канча пайыз?"
        label="Жооп"
        unit="%"
        value="болжол менен 80"
        hint="Бир ондук белгиге чейин"
        error="Бул сан эмес. Мисалы, 12,5 деп жазыңыз."
      />
      <Question
        id="q5"
        name="q5"
        kind="multiple"
        isDisabled
        text="Угууга кимдерди чакырасыз?"
        options={[
          { value: 'a', label: 'Өткөндө келбегендерди', isChosen: true, mark: saved },
          {
            value: 'b',
            label: 'Кызматкерлерди гана',
            isChosen: true,
            mark: { kind: 'wrong', text: 'Сиздин жооп, туура эмес' },
          },
          { value: 'c', label: 'Сунуш бергендерди', mark: { kind: 'missed', text: 'Муну да тандоо керек эле' } },
          { value: 'd', label: 'Эч кимди' },
        ]}
        outcome={{
          kind: 'note',
          title: 'Жарым-жартылай туура: 1 упай ичинен 0,5',
          explanation: 'Угуу баарына ачык; келбегендер менен сунуш бергендер өзүнчө чакырылат.',
        }}
      />
      <Question
        id="q6"
        name="q6"
        kind="numeric"
        isDisabled
        text="Аткарылыш канча пайыз?"
        label="Сиздин жооп"
        value="75"
        unit="%"
        mark={{ kind: 'wrong', text: 'Туура жооп: 80 %' }}
        outcome={{ kind: 'bad', title: 'Туура эмес', explanation: '33 600 ÷ 42 000 = 0,8.' }}
      />
      <Question
        id="q7"
        name="q7"
        kind="truth"
        isDisabled
        text="Бул туурабы же туура эмеспи?"
        options={[
          { value: 'true', label: 'Туура', isChosen: true, mark: saved },
          { value: 'false', label: 'Туура эмес' },
        ]}
      />
    </form>
  ),
  QuestionMap: (
    <QuestionMap
      label="Суроолор"
      items={[
        { number: 1, state: 'answered', href: '#1', name: '1-суроо, жооп берилген' },
        { number: 2, state: 'answered', href: '#2', name: '2-суроо, жооп берилген', isCurrent: true },
        { number: 3, state: 'empty', value: '3', name: '3-суроо, жооп жок' },
        { number: 4, state: 'right', href: '#4', name: '4-суроо, туура' },
        { number: 5, state: 'wrong', href: '#5', name: '5-суроо, туура эмес' },
      ]}
      legend={[
        { state: 'answered', text: 'жооп берилген' },
        { state: 'empty', text: 'жооп жок' },
        { state: 'current', text: 'азыр ачык' },
      ]}
    />
  ),
  SaveState: <SaveState id="saved" link={{ label: 'Жыйынтыкты көрүү', href: '#result' }} />,
  Clock: (
    <>
      <Clock
        text="24:10"
        duration="PT24M10S"
        label="40 мүнөттөн калды"
        due="2026-11-21T09:40:00Z"
        now="2026-11-21T09:15:50Z"
      />
      <Clock text="2:05" duration="PT2M5S" label="калды" due="2026-11-21T09:40:00Z" now="2026-11-21T09:37:55Z" isLow />
    </>
  ),
  Steps: (
    <>
      <Steps
        label="Сертификат"
        steps={[
          { id: 'o11', title: 'Күтүүдө', state: 'done', stateText: 'бүттү', text: 'Жыйынтык катталды, 14:32' },
          { id: 'o12', title: 'Тартылууда', state: 'now', stateText: 'азыр', text: 'Адатта бир мүнөткө жетпейт' },
          { id: 'o13', title: 'Даяр', state: 'wait', stateText: 'алдыда' },
        ]}
      />
      <Steps
        label="Катар"
        steps={[
          { id: 'o14', title: 'Файл окулду', state: 'done', stateText: 'бүттү', text: '48 сап' },
          {
            id: 'o15',
            title: 'Тизме текшерилген жок',
            state: 'failed',
            stateText: 'болбой калды',
            text: '7-сапта телефон жок',
          },
        ]}
      />
    </>
  ),
  Verdict: (
    <>
      <Verdict
        kind="good"
        level={3}
        line="Ооба, бул сертификат жарактуу"
        facts={[
          { name: 'Кимге берилген', value: 'Асанова Динара Бакытовна' },
          { name: 'Курс', value: 'Бюджеттик процесс жана коомдук угуулар' },
        ]}
      />
      <Verdict
        kind="bad"
        level={3}
        line="Бул сертификат жокко чыгарылган"
        text="2026-жылдын 3-декабрында, ката берилгени үчүн."
      />
      <Verdict kind="warning" level={3} line="Мөөнөтү бүткөн" text="2026-жылдын 1-январына чейин жарактуу болчу." />
      <Verdict
        kind="note"
        level={3}
        line="Мындай сертификат табылган жок"
        text="Номерин QR-коддун астынан текшериңиз."
      />
    </>
  ),
  Panel: (
    <Panel title="Сертификат үчүн" level={3}>
      <ul>
        <li>бардык сабактар аяктаган</li>
        <li>тест 70 % же андан жогору</li>
      </ul>
    </Panel>
  ),
  Hero: (
    <Hero
      title="Айылды жана шаарды башкаргандар ушул жерден үйрөнөт"
      lede="Акысыз, төрт тилде, начар интернетте да ачылат."
    >
      <LinkButton href="#Hero">Баштоо</LinkButton>
    </Hero>
  ),
  Doors: (
    <Doors
      label="Бөлүмдөр"
      doors={[
        { title: 'Окуу', text: 'Курс тандаңыз, тест тапшырыңыз.', href: '#d1' },
        { title: 'Тажрыйбалар', text: 'Башка айыл өкмөтүндө эмне иштеди.', href: '#d2' },
      ]}
    />
  ),
  Numbers: (
    <Numbers
      label="Сандар"
      numbers={[
        { value: '231', name: 'адам окуп жатат' },
        {
          value: '48',
          name: 'сертификат',
          definition: { summary: 'Кантип саналат', text: <p>Жарактуу сертификаттар.</p> },
        },
      ]}
    />
  ),
  LinkList: (
    <LinkList
      label="Жумуштар"
      links={[
        { label: 'Сертификаттарды тартуу', href: '#j1', note: '12' },
        { label: 'Кат жөнөтүү', href: '#j2' },
        { label: 'Roʻyxatni yuklash', href: '#j3', lang: 'uz', note: '3' },
      ]}
    />
  ),
  Ornament: (
    <>
      <Ornament />
      <Ornament kind="pause" />
    </>
  ),
  Turn: (
    <Turn
      previous={
        <LinkButton kind="quiet" href="#prev">
          <Arrow to="back" /> Мурунку
        </LinkButton>
      }
      next={
        <Button>
          Окуп чыктым, кийинкиси <Arrow to="on" />
        </Button>
      }
    />
  ),
  Article: (
    <Article html={lessonHtml}>
      <section className="check" id="check">
        <h3>Өзүңүздү текшериңиз</h3>
        <form action="#check">
          <Question
            id="k1"
            name="k1"
            kind="single"
            text="42 000 миң сом 9 800 тургунга бөлүнсө канча?"
            options={[
              { value: 'a', label: '4 286 сом' },
              { value: 'b', label: '428 сом' },
            ]}
          />
          <Button>Жооп берүү</Button>
        </form>
      </section>
    </Article>
  ),
}
