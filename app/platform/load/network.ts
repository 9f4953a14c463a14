/**
 * The network an address belongs to, as rate limits count it: an IPv4 address is one, and so is the /64 of an IPv6
 * address, for within it a single visitor has more addresses than anybody could count.
 */
export function networkOf(address: string): string {
  const plain = withoutPort(address).replace(/^::ffff:(?=\d+\.)/i, '')
  if (!plain.includes(':')) return plain
  const [head = '', tail] = plain.split('::').map((part) => (part ? part.split(':') : []))
  const missing = tail ? Math.max(0, 8 - head.length - tail.length) : 0
  const groups = [...head, ...Array<string>(missing).fill('0'), ...(tail ?? [])]
  return `${groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, '').toLowerCase())
    .join(':')}::/64`
}

// Some proxies write the port of the visitor's connection too, which is another each time.
const withoutPort = (address: string): string =>
  /^\[(.+)\](?::\d+)?$/.exec(address)?.[1] ?? /^([\d.]+):\d+$/.exec(address)?.[1] ?? address
