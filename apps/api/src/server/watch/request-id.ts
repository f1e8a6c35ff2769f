import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { BlockList, isIP } from 'node:net';

export const REQUEST_ID = 'x-request-id';

/** Makes the id of a request: the proxy's in front of Dial, where it is one and may say so, else a new one. */
export function requestIds(trustedProxies: readonly string[]): (request: IncomingMessage) => string {
  const trusted = new BlockList();
  for (const proxy of trustedProxies) {
    const [address = '', bits] = proxy.split('/');
    if (bits === undefined) trusted.addAddress(address, familyOf(address));
    else trusted.addSubnet(address, Number(bits), familyOf(address));
  }
  return ({ headers, socket }) => {
    const given = headers[REQUEST_ID];
    const { remoteAddress = '' } = socket;
    const isSafe = typeof given === 'string' && /^[\w.-]{8,64}$/.test(given);
    return isSafe && isIP(remoteAddress) !== 0 && trusted.check(remoteAddress, familyOf(remoteAddress))
      ? given
      : randomUUID();
  };
}

const familyOf = (address: string) => (isIP(address) === 6 ? 'ipv6' : 'ipv4');
