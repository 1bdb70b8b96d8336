// One interpreter of Pyodide in a process of its own. It reads and writes whole frames on descriptor 3, blocking, so that
// a script that waits for an HTTP call needs neither a thread nor an event loop.
import fs from 'node:fs';
import { pathToFileURL } from 'node:url';

const channel = 3;
const pageBytes = 65_536;

function readExactly(size) {
  const bytes = Buffer.alloc(size);
  for (let at = 0; at < size; ) {
    const read = fs.readSync(channel, bytes, at, size - at, null);
    // the host is gone, and with it whoever wanted an answer
    if (read === 0) process.exit(0);
    at += read;
  }
  return bytes;
}

function writeAll(descriptor, bytes) {
  for (let at = 0; at < bytes.length; ) at += fs.writeSync(descriptor, bytes, at);
}

const readFrame = () => readExactly(readExactly(4).readUInt32BE());
const receive = () => readFrame().toString();

/** Text, or bytes. */
function send(content) {
  const body = Buffer.from(content);
  const head = Buffer.alloc(4);
  head.writeUInt32BE(body.length);
  writeAll(channel, head);
  writeAll(channel, body);
}

/** Python's memory is WebAssembly's: a heap limit of Node does not bound it. A refused growth is a MemoryError. */
function limitMemory(mostBytes) {
  const { grow } = WebAssembly.Memory.prototype;
  WebAssembly.Memory.prototype.grow = function (pages) {
    if (this.buffer.byteLength + pages * pageBytes > mostBytes) throw new RangeError('memory limit');
    return grow.call(this, pages);
  };
}

const boot = JSON.parse(receive());
const snapshot = boot.snapshot ? readFrame() : undefined;
limitMemory(boot.memoryMb * 2 ** 20);
// Emscripten asks for the numbers of O_CREAT and the like; the permission model refuses the rest of this call's uses
process.binding = () => ({ fs: fs.constants });

const print = {
  write(bytes) {
    writeAll(1, bytes);
    return bytes.length;
  },
};

// A start from the memory of an interpreter that had started before takes a seventh of the time. Not a documented option of
// Pyodide's: where there is none, every start is a whole one.
const { loadPyodide } = await import(pathToFileURL(`${boot.pyodide}/pyodide.mjs`).href);
const python = await loadPyodide({
  indexURL: `${boot.pyodide}/`,
  // without it scripts would get this process as "import js"
  jsglobals: { Object, setTimeout, clearTimeout },
  env: { HOME: '/home/pyodide' },
  ...(boot.wantsSnapshot && { _makeSnapshot: true }),
  ...(snapshot && { _loadSnapshot: snapshot }),
});
python.setStdin({ stdin: () => null });
python.setStdout(print);
python.setStderr(print);

if (!snapshot) {
  // texts of JSON are texts of Python too
  python.runPython(`
import base64, collections, datetime, decimal, hashlib, hmac, json, math, random, re, sys, time, types, urllib.request, uuid
harness = types.ModuleType("_deskside_harness")
sys.modules[harness.__name__] = harness
exec(compile(${JSON.stringify(boot.harness)}, "<deskside>", "exec"), harness.__dict__)
harness.prepare(json.loads(${JSON.stringify(JSON.stringify(boot.modules))}))
for name in [name for name in globals() if not name.startswith("__")]:
    del globals()[name]
`);
  if (boot.wantsSnapshot) {
    try {
      send(python.makeMemorySnapshot());
    } catch {
      // then without
    }
  }
}
const harness = python.pyimport('_deskside_harness');
harness.connect((text) => {
  send(text);
  return receive();
});
send('{"type":"ready"}');

const { script, context, maxResultBytes } = JSON.parse(receive());
let outcome;
try {
  outcome = harness.run_json(script, context, maxResultBytes);
} catch (error) {
  // os._exit, os.abort, or a fault inside the interpreter
  const message = `The interpreter ended before the script had returned: ${String(error)}`.slice(0, 1000);
  outcome = JSON.stringify({ ok: false, error: { code: 'crashed', message } });
}
send(`{"type":"result","outcome":${outcome}}`);
