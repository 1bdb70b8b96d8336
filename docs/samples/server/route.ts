import { host } from './host.js';

const handle = (request: Request) => host.fetch(request);

export { handle as DELETE, handle as GET, handle as PATCH, handle as POST, handle as PUT };
