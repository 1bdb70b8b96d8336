// A panel's endpoint that answers at once: the example of the Conversation Panels document.
import { createServer } from 'node:http';

const answer = JSON.stringify({
  'Full Name': 'Priya Sharma',
  Email: 'priya@example.com',
  Plan: 'Pro',
  MRR: { code: 'INR', value: 4999 },
  Tags: ['VIP', 'Early Adopter'],
  'Renewal Date': '2026-08-01',
  Active: true,
});
const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(answer) };

const server = createServer((request, response) => {
  request.resume().on('end', () => response.writeHead(200, headers).end(answer));
});
server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }));
process.once('disconnect', () => process.exit(0));
