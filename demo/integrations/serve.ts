import { createServer, type IncomingMessage } from 'node:http';
import { listenForParent } from '../shared/sampleServer.js';

/** What Deskside posts to an endpoint: "Request body" of the Conversation Panels document. */
export interface RenderBody {
  readonly contactID?: string;
  readonly phoneNumber?: string;
  readonly conversationId?: string;
  readonly assigneeId?: string;
  readonly status?: string;
  readonly credential?: { readonly apiKey?: string; readonly access_token?: string };
}

/** An endpoint's answer. `'reset'` drops the connection without one, as a server that is down does. */
export type Answer = { readonly status: number; readonly body: unknown } | 'reset';

export const ok = (body: unknown): Answer => ({ status: 200, body });
export const refused: Answer = { status: 401, body: { error: 'Unknown API key' } };

/** Serves one render endpoint at `POST /panel/render`. */
export function serve(render: (body: RenderBody) => Answer | Promise<Answer>): void {
  const server = createServer(async (request, response) => {
    const body = request.method === 'POST' && request.url === '/panel/render' ? await readJson(request) : undefined;
    const answer = body ? await render(body) : { status: 404, body: { error: 'POST /panel/render' } };
    if (answer === 'reset') return void request.socket.destroy();
    response.writeHead(answer.status, { 'content-type': 'application/json' }).end(JSON.stringify(answer.body));
  });
  listenForParent(server);
}

async function readJson(request: IncomingMessage): Promise<RenderBody | undefined> {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += chunk;
  try {
    return JSON.parse(text) as RenderBody;
  } catch {
    return undefined;
  }
}
