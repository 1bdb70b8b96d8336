// @vitest-environment node
import { BlockList } from 'node:net';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { addressFault, isPublicAddress } from '../../../src/server/guard/addressFault.js';

/** IANA's registries of special-purpose addresses, and what is set apart elsewhere: multicast, future use, site-local. */
const special4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.31.196.0/24',
  '192.52.193.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '192.175.48.0/24',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
];
const special6 = [
  '::/128',
  '::1/128',
  '::/96',
  '::ffff:0:0/96',
  '::ffff:0:0:0/96',
  '64:ff9b::/96',
  '64:ff9b:1::/48',
  '100::/64',
  '100:0:0:1::/64',
  '2001::/23',
  '2001:db8::/32',
  '2002::/16',
  '2620:4f:8000::/48',
  '3fff::/20',
  '5f00::/16',
  'fc00::/7',
  'fe80::/10',
  'fec0::/10',
  'ff00::/8',
];

// One list for each kind: a range of mapped addresses would else hold every IPv4 address.
const [in4, in6] = [new BlockList(), new BlockList()];
for (const [network = '', bits] of special4.map((range) => range.split('/')))
  in4.addSubnet(network, Number(bits), 'ipv4');
for (const [network = '', bits] of special6.map((range) => range.split('/')))
  in6.addSubnet(network, Number(bits), 'ipv6');

const ipv4 = (bytes: readonly number[]) => bytes.join('.');
const ipv6 = (words: readonly number[]) => words.map((word) => word.toString(16)).join(':');

/** Any address of a range: its network, with other bits behind. */
const within = (range: string): fc.Arbitrary<string> => {
  const [network = '', size = ''] = range.split('/');
  const is6 = network.includes(':');
  const width = is6 ? 128 : 32;
  const start = is6 ? bigOf6(network) : network.split('.').reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
  const host = fc.bigInt({ min: 0n, max: (1n << BigInt(width - Number(size))) - 1n });
  return host.map((bits) => written(start + bits, is6));
};
function bigOf6(text: string): bigint {
  const [head = '', tail = ''] = text.split('::');
  const words = (part: string) => (part === '' ? [] : part.split(':'));
  const zeros = Array.from({ length: 8 - words(head).length - words(tail).length }, () => '0');
  return [...words(head), ...zeros, ...words(tail)].reduce((sum, word) => sum * 65_536n + BigInt(`0x${word}`), 0n);
}
function written(value: bigint, is6: boolean): string {
  const [count, base] = is6 ? [8, 65_536n] : [4, 256n];
  const parts = Array.from({ length: count }, (_, index) => Number((value / base ** BigInt(count - 1 - index)) % base));
  return is6 ? ipv6(parts) : ipv4(parts);
}

it.each([...special4, ...special6])('takes no address of %s for a public one', (range) => {
  fc.assert(
    fc.property(within(range), (address) => {
      expect(isPublicAddress(address)).toBe(false);
      const host = address.includes(':') ? `[${address}]` : address;
      expect(addressFault(`https://${host}/`)).toBe('must be of a public server, not of a private network');
    }),
  );
});

it('takes an IPv4 address for a public one when no range holds it', () => {
  fc.assert(
    fc.property(fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255), fc.nat(255)), (bytes) => {
      expect(isPublicAddress(ipv4(bytes))).toBe(!in4.check(ipv4(bytes), 'ipv4'));
    }),
    { numRuns: 5_000 },
  );
});

it('takes an IPv6 address for a public one when it has been given out, and no range holds it', () => {
  const word = fc.nat(0xffff);
  const first = fc.oneof(
    word,
    fc.integer({ min: 0x2000, max: 0x3fff }),
    fc.constantFrom(0x2001, 0x2002, 0x2620, 0x3fff),
  );
  fc.assert(
    fc.property(fc.tuple(first, word, word, word, word, word, word, word), (words) => {
      const isGivenOut = words[0] >= 0x2000 && words[0] <= 0x3fff;
      expect(isPublicAddress(ipv6(words))).toBe(isGivenOut && !in6.check(ipv6(words), 'ipv6'));
    }),
    { numRuns: 5_000 },
  );
});

it.each([
  ['mapped', '::ffff:8.8.8.8'],
  ['mapped, in hex', '::ffff:808:808'],
  ['compatible', '::8.8.8.8'],
  ['6to4', '2002:7f00:1::'],
  ['Teredo', '2001:0:4136:e378:8000:63bf:3fff:fdd2'],
  ['NAT64', '64:ff9b::7f00:1'],
  ['local NAT64', '64:ff9b:1::a9fe:a9fe'],
  ['unique local', 'fd00:ec2::254'],
  ['link-local', 'fe80::1'],
  ['link-local with a zone', 'fe80::1%eth0'],
  ['site-local', 'fec0::1'],
  ['multicast', 'ff02::1'],
  ['documentation', '2001:db8::1'],
  ['later documentation', '3fff::1'],
  ['segment routing', '5f00::1'],
  ['not given out', '4000::1'],
])('refuses IPv6 that is %s: %s', (_, address) => {
  expect(isPublicAddress(address)).toBe(false);
});

it.each(['8.8.8.8', '1.1.1.1', '172.15.255.255', '172.32.0.0', '100.63.255.255', '2606:4700::1111', '2a00:1450::1'])(
  'lets %s through',
  (address) => expect(isPublicAddress(address)).toBe(true),
);

it.each(['', 'example.com', '8.8.8', '8.8.8.8.8', 'g::1', '[2606:4700::1111]'])('takes %s for no address', (text) => {
  // Short forms are read as the numbers that they are: 8.8.8 is 8.8.0.8.
  expect(isPublicAddress(text)).toBe(text === '8.8.8');
});

it.each<readonly [string, string | null]>([
  ['https://crm.example.com/render?key=1', null],
  ['https://crm.example.com:443/', null],
  ['https://8.8.8.8/', null],
  ['https://[2606:4700::1111]/', null],
  ['http://crm.example.com/', 'must begin with https:'],
  ['https://crm.example.com:8443/', 'must be on port 443'],
  ['https://crm.example.com:6379/', 'must be on port 443'],
  ['https://user@crm.example.com/', 'must be without a user name or password'],
  ['https://:pass@crm.example.com/', 'must be without a user name or password'],
  ['//crm.example.com/', 'must be a whole https: address'],
  ['javascript:alert(1)', 'must be a whole https: address'],
  ['', 'must be a whole https: address'],
  ...[
    'localhost',
    'localhost.',
    'desk.localhost',
    'LOCALHOST',
    'db',
    'db.internal',
    'db.internal.',
    'printer.local',
    'nas.lan',
    'wiki.intranet',
    'router.home.arpa',
    'a.test',
    'a.invalid',
    '127.0.0.1.',
    '０x7f.1',
    '①②⑦.⓪.⓪.①',
  ].map((host) => [`https://${host}/`, 'must be of a public server, not of a private network'] as const),
])('judges %s', (address, fault) => {
  expect(addressFault(address)).toBe(fault);
});

it('lets this machine through on a developer’s own, but for other protocols and passwords', () => {
  const rules = { development: true };
  expect(addressFault('http://127.0.0.1:3000/', rules)).toBeNull();
  expect(addressFault('http://localhost:3000/', rules)).toBeNull();
  expect(addressFault('file:///etc/passwd', rules)).toBe('must be a whole https: address');
  expect(addressFault('http://a:b@localhost/', rules)).toBe('must be without a user name or password');
});
