import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { LookupFunction } from 'node:net';
import tls from 'node:tls';
import type { ResolveName } from 'deskside/server/node';
import { generate } from 'selfsigned';
import { vi } from 'vitest';

/** The name that the server's certificate is for. */
export const registered = 'crm.example.com';
/** A public address. Nothing is sent there: see {@link startInternet}. */
export const somewhere = '93.184.215.14';

/** One request that the server got. */
interface Received {
  readonly servername: string | false | undefined;
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly headers: IncomingMessage['headers'];
}

/**
 * An internet of one real HTTPS server: whatever public address a TLS connection is made to, this server answers. The
 * lookup of the connection is run as always, and what it gave is remembered.
 *
 * @param isTrusted - whether the server's certificate is among those that are trusted
 */
export async function startInternet(
  behave: (response: ServerResponse, request: IncomingMessage) => void,
  { isTrusted = true, name = registered, endsAt = undefined as Date | undefined } = {},
) {
  const pems = await generate([{ name: 'commonName', value: name }], {
    keyType: 'ec',
    algorithm: 'sha256',
    ...(endsAt && { notBeforeDate: new Date(endsAt.getTime() - 86_400_000), notAfterDate: endsAt }),
    extensions: [
      { name: 'basicConstraints', cA: true },
      { name: 'subjectAltName', altNames: [{ type: 2, value: name }] },
    ],
  });
  const received: Received[] = [];
  const names: unknown[] = [];
  const server = createServer({ key: pems.private, cert: pems.cert }, (request, response) => {
    const { servername } = request.socket as tls.TLSSocket & { servername?: string | false };
    received.push({ servername, method: request.method, url: request.url, headers: request.headers });
    request.resume();
    behave(response, request);
  });
  server.on('tlsClientError', () => undefined);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;

  /** The addresses that a connection was allowed to go to. */
  const connectedTo: string[] = [];
  const realConnect = tls.connect.bind(tls) as (options: tls.ConnectionOptions) => tls.TLSSocket;
  const connect = (options: tls.ConnectionOptions): tls.TLSSocket => {
    names.push([options.host, options.port, options.servername]);
    const lookup: LookupFunction = (hostname, how, callback) => {
      if (!options.lookup) throw new Error('A connection is made without the guard.');
      options.lookup(hostname, how, (error, found, family) => {
        if (error) return callback(error, found, family);
        const all = typeof found === 'string' ? [{ address: found, family: family ?? 4 }] : found;
        connectedTo.push(...all.map((one) => one.address));
        callback(null, how.all ? [{ address: '127.0.0.1', family: 4 }] : '127.0.0.1', 4);
      });
    };
    return realConnect({ ...options, port, lookup, ...(isTrusted && { ca: pems.cert }) });
  };
  const spy = vi.spyOn(tls, 'connect').mockImplementation(connect as typeof tls.connect);
  return {
    received,
    /** Host, port and SNI of each connection that was begun. */
    begun: names,
    connectedTo,
    async stop(): Promise<void> {
      spy.mockRestore();
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
}

/** A resolver that gives these lists of addresses, one after the other; the last one stays. */
export function resolving(...answers: readonly (readonly string[])[]): ResolveName & { readonly asked: string[] } {
  const asked: string[] = [];
  const resolve: ResolveName = (hostname, _, callback) => {
    const found = answers[Math.min(asked.length, answers.length - 1)] ?? [];
    asked.push(hostname);
    callback(
      null,
      found.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    );
  };
  return Object.assign(resolve, { asked });
}
