import fc from 'fast-check'

const family = '👩‍👩‍👧‍👦🏳️‍🌈👋🏽'
const long = 100 * 1024

/** What people, programs and attackers send where a word is expected. */
export const awkward = [
  ...['', ' ', '\t', '\n', '\r\n', '\u0000', '\u0001\u001b[31m', '\u0085\u2028\u2029', '\ufeff', '\u200b\u200e\u202e'],
  ...['\ud800', 'a\udc00b', family, 'e\u0301\u0301\u0301', '\u0130ı', 'ʻʼ‘’`´', '\ufffe\uffff', '\u{10ffff}'],
  ...['\'; DROP TABLE "Person"; --', "' OR '1'='1", '%', '_', '\\', '"', "'", '%%_%%', 'a'.repeat(200), '*', '"*" OR'],
  ...['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '</textarea></title><svg onload=alert(1)>'],
  ...['" onfocus="alert(1)" autofocus="', '&lt;b&gt;', '&amp;', '&#0;', '<!--', ']]>', 'javascript:alert(1)'],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the text of a template, as an attacker types it.
  ...['${7*7}', '{{7*7}}', '<%= 7*7 %>', '#{7*7}', '{% raw %}', '%s%n%x%p', '{0}', '$&', '$1', '$`', '\\u0041', '%00'],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'null',
    'undefined',
    'NaN',
    'true',
    '[]',
    '{}',
    '[object Object]',
  ],
  ...['0', '-0', '-1', '1e309', '99999999999999999999', '9007199254740993', '0x10', '1.5', '٣', '１２', '2147483648'],
  ...['2026-02-30', '0000-00-00', '9999-12-31', '-000001-01-01', '+275760-09-13', '24:00', '25:61'],
  ...['../../etc/passwd', '..\\..\\', '/', '//evil.example', '/\\evil.example', 'https://evil.example', 'a@b.c', '@'],
  ...[
    '=cmd()',
    '+1',
    '-1',
    '@SUM(A1)',
    '\r\nSet-Cookie: a=b',
    'a\r\nBcc: x@example.org',
    'Б'.repeat(300),
    'x'.repeat(long),
  ],
]

/** Any text at all, of every kind of sign, some of it with halves of signs. */
export const oddText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...awkward) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 120 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
      .map((units) => String.fromCharCode(...units)),
  },
  { weight: 1, arbitrary: fc.oneof(fc.double().map(String), fc.bigInt().map(String), fc.json({ maxDepth: 2 })) },
)
