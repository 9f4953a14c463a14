import type { Messages } from '#app/platform/i18n/messages.ts'

type Known = { key: string; name: string; said: RegExp }

// What claims to be another one too stands before it.
const browsers: Known[] = [
  { key: 'edge', name: 'Edge', said: /\bEdg(?:e|A|iOS)?\// },
  { key: 'opera', name: 'Opera', said: /\b(?:OPR|Opera)\b/ },
  { key: 'yandex', name: 'Yandex Browser', said: /\bYaBrowser\// },
  { key: 'samsung', name: 'Samsung Internet', said: /\bSamsungBrowser\// },
  { key: 'uc', name: 'UC Browser', said: /\bUC ?Browser\// },
  { key: 'firefox', name: 'Firefox', said: /\b(?:Firefox|FxiOS)\// },
  { key: 'chrome', name: 'Chrome', said: /\b(?:(?:Headless)?Chrome|CriOS|Chromium)\// },
  { key: 'safari', name: 'Safari', said: /\bSafari\// },
]
const systems: Known[] = [
  { key: 'android', name: 'Android', said: /\bAndroid\b/ },
  { key: 'ios', name: 'iOS', said: /\b(?:iPhone|iPad|iPod)\b/ },
  { key: 'windows', name: 'Windows', said: /\bWindows\b/ },
  { key: 'mac', name: 'macOS', said: /\bMac ?OS\b|\bMacintosh\b/ },
  { key: 'chromeos', name: 'ChromeOS', said: /\bCrOS\b/ },
  { key: 'linux', name: 'Linux', said: /\bLinux\b/ },
]

const longest = 1000

/** A browser and its system in our words ("firefox android"), from what it says of itself; never where it is. */
export function deviceOf(userAgent: string | null): string {
  const heard = (userAgent ?? '').slice(0, longest)
  const find = (known: Known[]) => known.find(({ said }) => said.test(heard))?.key ?? 'unknown'
  return `${find(browsers)} ${find(systems)}`
}

/** The same as people call it: "Firefox on Android". */
export function sayDevice(device: string | null, { sessions: words }: Messages['security']): string {
  const [browser, system] = device?.split(' ') ?? []
  const nameIn = (known: Known[], wanted: string | undefined) => known.find(({ key }) => key === wanted)?.name
  const [browserName, systemName] = [nameIn(browsers, browser), nameIn(systems, system)]
  if (!browserName && !systemName) return words.unknown
  return words.on(browserName ?? words.otherBrowser, systemName ?? words.otherSystem)
}
