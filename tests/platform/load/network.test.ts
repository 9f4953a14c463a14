import { expect, test } from 'vitest'
import { networkOf } from '#app/platform/load/network.ts'

test('an IPv4 address is a network of its own, also when it is written as IPv6', () => {
  expect(networkOf('203.0.113.7')).toBe('203.0.113.7')
  expect(networkOf('::ffff:203.0.113.7')).toBe('203.0.113.7')
})

test('all addresses of one /64 are one network, however they are written', () => {
  const network = '2001:db8:0:1::/64'
  for (const address of ['2001:db8:0:1::1', '2001:0DB8:0000:0001:9:8:7:6', '2001:db8:0:1:ffff:ffff:ffff:ffff'])
    expect(networkOf(address)).toBe(network)
  expect(networkOf('2001:db8:0:2::1')).not.toBe(network)
  expect(networkOf('2001:db8::1:0:0:1')).toBe('2001:db8:0:0::/64')
  expect(networkOf('::1')).toBe('0:0:0:0::/64')
})

test('a port that a proxy writes makes no other network', () => {
  expect(networkOf('203.0.113.7:40001')).toBe('203.0.113.7')
  expect(networkOf('[::ffff:203.0.113.7]:40001')).toBe('203.0.113.7')
  expect(networkOf('[2001:db8:0:1::1]:40001')).toBe('2001:db8:0:1::/64')
  expect(networkOf('[2001:db8:0:1::1]')).toBe('2001:db8:0:1::/64')
})
