#!/usr/bin/env node
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mayColour } from './mayColour.js';
import { run } from './run.js';

const { env, stdout, stderr } = process;

// whoever reads may stop reading, as head does
stdout.on('error', () => {});

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => stdout.write(text),
  err: (text) => stderr.write(text),
  env,
  cwd: process.cwd(),
  colour: mayColour(env, stdout.isTTY),
  home: dirname(fileURLToPath(import.meta.url)),
});
